import type { JSX } from 'preact';
import type { Drawing } from '../../plan/kind';
import './picture.css';

/** What a kind of component does, in the size of a stamp. */
export const DrawnPicture = ({ drawing }: { drawing: Drawing }): JSX.Element => (
  <svg class="picture" width="64" height="38" viewBox="0 0 64 38" aria-hidden="true">
    {drawing.bars?.map(([x, width, height]) => (
      <g key={x}>
        <rect class="picture-bar" x={x} y={36 - height} width={width} height={height} />
        <path class="picture-tread" d={`M${x} ${36 - height}h${width}`} />
      </g>
    ))}
    <path class="riser" d={drawing.dashed ?? ''} />
    <path class="picture-tread" d={drawing.lines ?? ''} />
    <path class="picture-axis" d="M0 36.5H64" />
  </svg>
);
