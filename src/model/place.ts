/** The scenario as a whole. */
export const documentPlace = 'document';

/** A key of the front matter, dotted: `customer.tension`, `case.0.right`. */
export function frontMatterPlace(key: string): string {
  return `frontmatter:${key}`;
}

/** A scene, or the value of its attribute. */
export function scenePlace(scene: string, attribute?: string): string {
  return withAttribute(`scene:${scene}`, attribute);
}

/** The nth line of the customer in a scene, from 0, or the value of its attribute. */
export function customerPlace(scene: string, index: number, attribute?: string): string {
  return withAttribute(`customer:${scene}/${index}`, attribute);
}

/** A reply, or the value of its attribute. */
export function replyPlace(scene: string, reply: string, attribute?: string): string {
  return withAttribute(`reply:${scene}/${reply}`, attribute);
}

/** The coach's note of a reply. */
export function coachPlace(scene: string, reply: string): string {
  return `coach:${scene}/${reply}`;
}

/** A fact, or the value of its attribute. */
export function factPlace(fact: string, attribute?: string): string {
  return withAttribute(`fact:${fact}`, attribute);
}

/** The nth Redirect of the file, from 0, or the value of its attribute. */
export function redirectPlace(index: number, attribute?: string): string {
  return withAttribute(`redirect:${index}`, attribute);
}

/** An ending, or the value of its attribute. */
export function endingPlace(ending: string, attribute?: string): string {
  return withAttribute(`ending:${ending}`, attribute);
}

function withAttribute(place: string, attribute: string | undefined): string {
  return attribute === undefined ? place : `${place}@${attribute}`;
}
