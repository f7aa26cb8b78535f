import { type ReactNode, useId } from 'react';

interface CardProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One concern of the records page. */
export function Card({ title, children }: CardProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** What came of an action, said to everyone. */
export function Said({ children }: { readonly children: ReactNode }) {
  return (
    <div className="records-said" role="status">
      {children}
    </div>
  );
}
