import type { Language } from '../../../engine/words';
import { input } from '../../component-places';
import type { Piece, Pieces, PlanComponent } from '../../kind';
import type { Measure } from '../../measure';
import { namesOfChosen } from '../chosen';
import type { PaidPartComponent } from './schema';

/** In words: what is paid by the whole is paid on the part, and what it is taken to be on target. */
export function paidPartRule(
  part: PlanComponent<PaidPartComponent>,
  { name, unit }: Measure,
): Pieces {
  const restRate = input('restRate', 'percent');
  const onTarget = input('onTarget', unit);
  const of = (language: Language): string => namesOfChosen(part, language);
  const whole = part.measure.name;
  const en: readonly Piece[] = [
    `Of what is paid by ${of('en')} for ${whole}, only the part is paid that ${name} is of ${whole}; the rest is taken off here, and pays `,
    restRate,
    `. What counts as ${name} counts in ${whole} too. On target, ${name} is `,
    onTarget,
    '.',
  ];
  const da: readonly Piece[] = [
    `Af det, som ${of('da')} udbetaler for ${whole}, betales kun den del, som ${name} udgør af ${whole}; resten trækkes fra her og giver `,
    restRate,
    `. Det, der tæller som ${name}, tæller også i ${whole}. Ved mål er ${name} `,
    onTarget,
    '.',
  ];
  return { en, da };
}
