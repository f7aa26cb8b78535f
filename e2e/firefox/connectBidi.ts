/** A connection that speaks WebDriver BiDi: commands with answers, and events. */
export interface Bidi {
  /** Rejects with what the browser says where it refuses. */
  readonly send: (method: string, params: Readonly<Record<string, unknown>>) => Promise<Answer>;
  readonly on: (event: string, listener: (params: Answer) => void) => void;
  readonly close: () => void;
}

export type Answer = Readonly<Record<string, unknown>>;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Connects to the socket of a browser that listens. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, ((params: Answer) => void)[]>();
  let sent = 0;
  socket.addEventListener('message', ({ data }) => {
    const message: Answer = JSON.parse(String(data));
    if (typeof message.id === 'number') {
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.type === 'error') asked?.reject(new Error(`${message.error}: ${message.message}`));
      else asked?.resolve(isAnswer(message.result) ? message.result : {});
    } else if (isAnswer(message.params)) {
      for (const listener of listeners.get(String(message.method)) ?? []) listener(message.params);
    }
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`${address} does not answer`)));
  });
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        sent += 1;
        waiting.set(sent, { resolve, reject });
        socket.send(JSON.stringify({ id: sent, method, params }));
      }),
    on: (event, listener) => listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    close: () => socket.close(),
  };
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null;
}
