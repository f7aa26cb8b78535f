import { serveFolder } from './serveFolder.ts';

/** `node e2e/serve.ts <folder> <port> [base]` serves a built site until it is stopped. */
const [folder = 'dist', port = '4321', base = '/'] = process.argv.slice(2);

await serveFolder(folder, base, Number(port));
console.log(`http://127.0.0.1:${port}${base}`);
