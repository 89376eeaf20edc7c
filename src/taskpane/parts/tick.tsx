import type { JSX } from 'preact';
import './tick.css';

interface Props {
  readonly label: string;
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
}

export const Tick = ({ label, isOn, set }: Props): JSX.Element => (
  <label class="tick">
    <input type="checkbox" checked={isOn} onChange={(event) => set(event.currentTarget.checked)} />
    {label}
  </label>
);
