import { definitionOf, SETTING_NAMES } from './settings.ts';
import type { PolicySchema } from './shape.ts';

/** The schema by which a browser checks what an administrator sets: every setting, under its own name. */
export function policySchema(): PolicySchema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      SETTING_NAMES.map((name) => [name, definitionOf(name).shape().schema]),
    ),
  };
}
