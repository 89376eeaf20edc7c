import { useEffect } from 'preact/hooks';
import '../style/low.css';

/** From this height on there is room for a field and the whole of the dock. */
const roomFor = 800;

/**
 * Tells whether a field of the plan is being filled, for which the dock makes room. Until the focus goes
 * elsewhere than to what stands beside the field it stays so, and while the pointer is down nothing moves
 * from under it.
 */
export function FieldRoom({ told }: { told: (isFilled: boolean) => void }): null {
  useEffect(() => {
    let isDown = false;
    const look = () => {
      const { activeElement: at } = document;
      if (innerHeight >= roomFor || !at?.closest('.scroll')) told(false);
      else if (at.matches('.card :is(input:not([type=radio]), select)')) told(true);
    };
    const moved = () => isDown || look();
    const pressed = () => (isDown = true);
    const released = () => {
      isDown = false;
      // What was pressed is told of it first.
      setTimeout(look);
    };
    const listened = [
      ['focusin', moved],
      ['pointerdown', pressed],
      ['pointerup', released],
      ['pointercancel', released],
    ] as const;
    for (const [event, act] of listened) document.addEventListener(event, act);
    return () => {
      for (const [event, act] of listened) document.removeEventListener(event, act);
    };
  }, []);
  return null;
}
