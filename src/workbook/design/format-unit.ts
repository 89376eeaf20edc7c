import type { Unit } from '../../formula/unit';

/** What a number format shows numbers as, where that is a percentage or a day. */
export function unitOfFormat(format: string): Unit | undefined {
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]/g, '');
  if (plain.includes('%')) return 'percent';
  return /[dy]/i.test(plain) ? 'date' : undefined;
}
