import { type Turn, pause, within } from '../../engine/in-slices';

/** Half a frame: a key that comes meanwhile hardly waits. */
const slice = 8;

/** For what nobody waits for: a little after each frame, so that what a key has changed is drawn first. */
export const afterFrame: Turn = async () => {
  await new Promise(requestAnimationFrame);
  await pause();
  return within(slice);
};
