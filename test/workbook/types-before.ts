import type { Bench } from '../host/bench';

/** Types when the first request arrives that holds this, as a person does who is a moment faster. */
export function typesBefore(
  { host }: Bench,
  wanted: (text: string) => boolean,
  type: () => void,
): void {
  const request = host.request.bind(host);
  let isLeft = true;
  host.request = (text, flags) => {
    if (isLeft && wanted(text)) {
      isLeft = false;
      type();
    }
    return request(text, flags);
  };
}
