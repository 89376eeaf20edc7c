/**
 * An amount of money to the cent, half away from zero: 1.005 is 1.01 and -1.005 is -1.01.
 *
 * It is what Excel's `ROUND(ROUND(amount, 8), 2)` gives. The inner rounding removes the dust of
 * binary arithmetic, so that 0.285 * 100 rounds as the 28.5 that a person sees.
 */
export function roundMoney(amount: number): number {
  const cents = Math.abs(amount) * 100;
  const whole = Math.floor(cents);
  const rest = cents - whole;
  const farFromHalf = Math.abs(rest - 0.5) > 1e-5;
  if (cents < 1e10 && farFromHalf) return signed(amount, (rest < 0.5 ? whole : whole + 1) / 100);
  return roundHalfAway(roundHalfAway(amount, 8), 2);
}

/** Rounds the decimal number that 15 significant digits show, as spreadsheets do. */
export function roundHalfAway(value: number, decimals: number): number {
  const shown = Number(Math.abs(value).toPrecision(15));
  return signed(value, shift(Math.round(shift(shown, decimals)), -decimals));
}

/** Moves the decimal point without arithmetic, so that no dust is added. */
function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** The size with the sign of `like`, and 0 rather than -0. */
function signed(like: number, size: number): number {
  return like < 0 && size !== 0 ? -size : size;
}
