import type { ReactNode } from 'react';
import type { Block, Inline, LinkTarget } from '../../model/richText.ts';
import { useAddress, useDesk } from './context.ts';
import { Term } from './Term.tsx';

/** Author's text as elements. Inside a button or label, `as="phrase"` makes spans of its blocks. */
export function RichText({
  blocks,
  as = 'blocks',
}: {
  readonly blocks: readonly Block[];
  readonly as?: 'blocks' | 'phrase';
}) {
  return keyed(blocks, (block) =>
    as === 'blocks' ? <BlockElement block={block} /> : <PhraseElement block={block} />,
  );
}

function BlockElement({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p>{inlines(block.children)}</p>;
    case 'heading':
      return (
        <p>
          <strong>{inlines(block.children)}</strong>
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <RichText blocks={block.children} />
        </blockquote>
      );
    case 'list': {
      const items = keyed(block.items, (item) => (
        <li>
          <RichText blocks={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

function PhraseElement({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return <span className="desk-phrase">{inlines(block.children)}</span>;
    case 'quote':
      return <RichText blocks={block.children} as="phrase" />;
    case 'list':
      return keyed(block.items, (item) => <RichText blocks={item} as="phrase" />);
  }
}

function inlines(children: readonly Inline[]): ReactNode {
  return keyed(children, (inline) => <InlineElement inline={inline} />);
}

function InlineElement({ inline }: { readonly inline: Inline }): ReactNode {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'term':
      return <Term slug={inline.slug} text={inline.text} />;
    case 'code':
      return <code>{inline.text}</code>;
    case 'break':
      return <br />;
    case 'strong':
      return <strong>{inlines(inline.children)}</strong>;
    case 'emphasis':
      return <em>{inlines(inline.children)}</em>;
    case 'link':
      return <TextLink target={inline.target}>{inlines(inline.children)}</TextLink>;
  }
}

/** A link that leaves the conversation standing: it opens beside it. */
function TextLink({ target, children }: { readonly target: LinkTarget; readonly children: ReactNode }) {
  const { t } = useDesk();
  const address = useAddress();
  const href =
    target.kind === 'url'
      ? target.href
      : address(
          `${target.collection}/${target.slug}${target.anchor === undefined ? '' : `#${target.anchor}`}`,
        );
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="visually-hidden"> {t('desk.newTab')}</span>
    </a>
  );
}

/** Text never changes its order while it is shown: the place is the key. */
function keyed<T>(items: readonly T[], render: (item: T) => ReactNode): ReactNode {
  return items.map((item, index) => {
    const key = `${index}`;
    return <Keep key={key}>{render(item)}</Keep>;
  });
}

function Keep({ children }: { readonly children: ReactNode }) {
  return children;
}
