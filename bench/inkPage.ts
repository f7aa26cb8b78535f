import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes ink's web page of a compiled story into a folder: the runtime as it ships, the story as JSON, and a main script like that of ink's web export. */
export function writeInkPage(folder: string, runtime: string, story: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(runtime, join(folder, 'ink.js'));
  writeFileSync(join(folder, 'story.js'), `var storyContent = ${story};`);
  writeFileSync(join(folder, 'main.js'), main);
  writeFileSync(join(folder, 'style.css'), style);
  writeFileSync(join(folder, 'index.html'), html);
}

const html = `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><title>ink</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="style.css"></head>
<body><main id="story"></main><script src="ink.js"></script><script src="story.js"></script><script src="main.js"></script></body>
</html>
`;

const style = `body { font: 1.1rem/1.6 Georgia, serif; margin: 0 } main { max-width: 40rem; margin: 3rem auto; padding: 0 1rem } .choice a { color: #0b6560 }
`;

const main = `(function () {
  var story = new inkjs.Story(storyContent);
  var container = document.getElementById('story');
  function proceed() {
    while (story.canContinue) {
      var paragraph = document.createElement('p');
      paragraph.textContent = story.Continue();
      container.appendChild(paragraph);
    }
    story.currentChoices.forEach(function (choice) {
      var paragraph = document.createElement('p');
      paragraph.className = 'choice';
      var link = document.createElement('a');
      link.href = '#';
      link.textContent = choice.text;
      link.addEventListener('click', function (event) {
        event.preventDefault();
        container.querySelectorAll('.choice').forEach(function (old) { old.remove(); });
        story.ChooseChoiceIndex(choice.index);
        proceed();
      });
      paragraph.appendChild(link);
      container.appendChild(paragraph);
    });
  }
  proceed();
})();
`;
