import { memo } from 'react';
import type { Mood } from '../../model/scenario.ts';
import { type Appearance, appearanceOf } from './appearance.ts';
import './portrait.css';

interface PortraitProps {
  /** The customer's name with the form of address; decides the looks. */
  readonly name: string;
  readonly mood: Mood;
}

/** The customer, drawn; the words beside it say who it is and the mood. */
export const Portrait = memo(function Portrait({ name, mood }: PortraitProps) {
  const looks = appearanceOf(name);
  const classes = [
    'portrait',
    `portrait-${mood}`,
    `portrait-skin-${looks.skin}`,
    `portrait-shirt-${looks.shirt}`,
    `portrait-cloth-${looks.cloth}`,
    looks.isGrey ? 'portrait-grey' : '',
  ];
  return (
    <svg viewBox="0 0 160 160" className={classes.join(' ').trim()} aria-hidden="true">
      <circle className="portrait-ground" cx="80" cy="80" r="80" />
      <g className="portrait-figure">
        <HairBehind hair={looks.hair} />
        <Body looks={looks} />
        <Head hair={looks.hair} />
        <Face mood={mood} />
        <HairInFront hair={looks.hair} />
        {looks.hasMoustache && (
          <path className="portrait-hair" d="M67 87q7-6 13-2q6-4 13 2q-7 3-13 1q-6 2-13-1Z" />
        )}
        {looks.hasGlasses && <Glasses />}
      </g>
    </svg>
  );
});

function HairBehind({ hair }: Pick<Appearance, 'hair'>) {
  switch (hair) {
    case 'bob':
      return (
        <path
          className="portrait-hair"
          d="M44 84C38 42 58 28 80 28s42 14 36 56c-1 12-3 20-9 24H53c-6-4-8-12-9-24Z"
        />
      );
    case 'long':
      return (
        <path
          className="portrait-hair"
          d="M43 80C38 40 58 27 80 27s42 13 37 53c0 22 4 38 9 50H34c5-12 9-28 9-50Z"
        />
      );
    case 'bun':
      return (
        <g className="portrait-hair">
          <circle cx="80" cy="24" r="13" />
          <path d="M47 76C42 42 60 30 80 30s38 12 33 46c-3 14-8 20-33 20S50 90 47 76Z" />
        </g>
      );
    case 'hijab':
      return (
        <path
          className="portrait-cloth"
          d="M80 27C50 27 41 54 43 82c1 20 0 34-12 50h98c-12-16-13-30-12-50 2-28-7-55-37-55Z"
        />
      );
    default:
      return null;
  }
}

function Body({ looks }: { readonly looks: Appearance }) {
  return (
    <g>
      <path className="portrait-shirt" d="M14 172c0-34 26-52 66-52s66 18 66 52Z" />
      {looks.hair === 'hijab' ? (
        <g>
          <path
            className="portrait-cloth"
            d="M42 92c4 18 20 24 38 24s34-6 38-24c4 24 10 30 14 38-14 14-34 19-52 19s-38-5-52-19c4-8 10-18 14-38Z"
          />
          <path className="portrait-fold" d="M52 112c8 16 26 22 48 20M48 124c12 14 34 18 56 10" />
        </g>
      ) : (
        <g>
          <path className="portrait-skin-shade" d="M67 98h26v24c0 6-6 11-13 11s-13-5-13-11Z" />
          <path className="portrait-collar" d="M66 119l14 17 14-17 8 4-13 22-9-9-9 9-13-22Z" />
        </g>
      )}
    </g>
  );
}

function Head({ hair }: Pick<Appearance, 'hair'>) {
  if (hair === 'hijab') {
    return (
      <g>
        <ellipse className="portrait-skin" cx="80" cy="77" rx="27.5" ry="33" />
        <path
          className="portrait-band"
          d="M52.6 74C52 52 64 42 80 42s28 10 27.4 32C104 60 94 53 80 53s-24 7-27.4 21Z"
        />
      </g>
    );
  }
  return (
    <g>
      <circle className="portrait-skin-shade" cx="50" cy="78" r="6.5" />
      <circle className="portrait-skin-shade" cx="110" cy="78" r="6.5" />
      <path className="portrait-skin" d="M51 68c0-22 12-32 29-32s29 10 29 32c0 26-13 42-29 42S51 94 51 68Z" />
    </g>
  );
}

function HairInFront({ hair }: Pick<Appearance, 'hair'>) {
  switch (hair) {
    case 'bob':
      return (
        <path
          className="portrait-hair"
          d="M48 74c0-28 12-41 33-41s31 13 31 41c-5-5-9-13-10-22-10 3-28 3-40-3-3 9-8 18-14 25Z"
        />
      );
    case 'long':
      return (
        <path
          className="portrait-hair"
          d="M48 78c0-30 12-45 32-45s32 15 32 45c-5-20-18-30-31-33-15 3-28 13-33 33Z"
        />
      );
    case 'bun':
      return (
        <path
          className="portrait-hair"
          d="M49 70c0-26 13-38 31-38s31 12 31 38c-6-13-18-21-31-21s-25 8-31 21Z"
        />
      );
    case 'short':
      return (
        <path
          className="portrait-hair"
          d="M48 72c-4-30 12-43 33-43s36 12 31 43c-3-4-4-12-7-18-12 2-36 2-47-5-5 6-7 16-10 23Z"
        />
      );
    case 'parted':
      return (
        <path
          className="portrait-hair"
          d="M48 72c-5-28 8-44 34-44 22 0 34 14 30 44-3-4-4-10-6-16-16 0-30-4-38-11-6 4-14 10-16 16-2 4-3 8-4 11Z"
        />
      );
    case 'thin':
      return (
        <path
          className="portrait-hair"
          d="M48 76c-3-14 0-24 6-30 1 8-1 18-2 28Zm64 0c3-14 0-24-6-30-1 8 1 18 2 28Z"
        />
      );
    case 'peci':
      return (
        <g>
          <path
            className="portrait-hair"
            d="M49 74c-2-8-1-16 2-20h58c3 4 4 12 2 20-3-6-3-10-4-14H53c-1 4-1 8-4 14Z"
          />
          <path
            className="portrait-peci"
            d="M49 56c-1-12 2-22 7-29 8-4 40-4 48 0 5 7 8 17 7 29-14-6-48-6-62 0Z"
          />
          <path className="portrait-fold" d="M56 29c8 5 40 5 48 0" />
        </g>
      );
    default:
      return null;
  }
}

function Glasses() {
  return (
    <g className="portrait-glasses">
      <rect x="57" y="66" width="20" height="16" rx="7" />
      <rect x="83" y="66" width="20" height="16" rx="7" />
      <path d="M77 72q3-2 6 0M57 71l-6-2M103 71l6-2" />
    </g>
  );
}

/** Five expressions: brows, eyes, cheeks and mouth. */
function Face({ mood }: { readonly mood: Mood }) {
  return (
    <g>
      <circle className="portrait-cheek" cx="61" cy="87" r="6.5" />
      <circle className="portrait-cheek" cx="99" cy="87" r="6.5" />
      <path className="portrait-line portrait-nose" d="M80 76q-3 8 2 9" />
      <Eyes mood={mood} />
      <path className="portrait-line portrait-brow" d={brows[mood]} />
      <Mouth mood={mood} />
    </g>
  );
}

const brows: Readonly<Record<Mood, string>> = {
  calm: 'M60 63q7-5 14-2M86 61q7-3 14 2',
  disappointed: 'M60 65q8-2 14-7M86 58q6 5 14 7',
  annoyed: 'M60 64q7-2 15 0M85 61q8-4 15-1',
  angry: 'M60 60q8 1 15 6M85 66q7-5 15-6',
  furious: 'M59 57q9 2 17 9M84 66q8-7 17-9',
};

function Eyes({ mood }: { readonly mood: Mood }) {
  if (mood === 'furious') {
    return (
      <g>
        <ellipse className="portrait-white" cx="68" cy="74" rx="5.4" ry="5" />
        <ellipse className="portrait-white" cx="92" cy="74" rx="5.4" ry="5" />
        <circle className="portrait-eye" cx="68.5" cy="74.5" r="2.6" />
        <circle className="portrait-eye" cx="91.5" cy="74.5" r="2.6" />
      </g>
    );
  }
  const height = { calm: 4.2, disappointed: 3.2, annoyed: 3, angry: 3.2 }[mood];
  return (
    <g>
      <ellipse className="portrait-eye" cx="68" cy="74" rx="3.4" ry={height} />
      <ellipse className="portrait-eye" cx="92" cy="74" rx="3.4" ry={height} />
      {mood === 'calm' && (
        <g className="portrait-white">
          <circle cx="69.3" cy="72.6" r="1.2" />
          <circle cx="93.3" cy="72.6" r="1.2" />
        </g>
      )}
      {mood !== 'calm' && <path className="portrait-line portrait-lid" d={lids[mood]} />}
    </g>
  );
}

const lids = {
  disappointed: 'M63 72q5-1 10-3M87 69q5 2 10 3',
  annoyed: 'M62.5 71.500h11M86.5 71.500h11',
  angry: 'M62.5 70q6 1 11 3M86.5 73q5-2 11-3',
} as const;

function Mouth({ mood }: { readonly mood: Mood }) {
  switch (mood) {
    case 'calm':
      return <path className="portrait-mouth" d="M68 93q12 4 24 0q-2 10-12 10t-12-10Z" />;
    case 'disappointed':
      return <path className="portrait-line" d="M71 99q9-6 18 0" />;
    case 'annoyed':
      return <path className="portrait-line" d="M70 98q10-1 20-4" />;
    case 'angry':
      return <path className="portrait-line" d="M69 100q11-9 22 0" />;
    case 'furious':
      return (
        <g>
          <path className="portrait-mouth" d="M67 98q1-8 13-8t13 8l-1 5q-12 4-24 0Z" />
          <path className="portrait-teeth" d="M70 93.500q10-4 20 0l-.5 2.500h-19Z" />
        </g>
      );
  }
}
