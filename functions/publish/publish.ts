import { referenceWarnings } from '../../shared/domain/reference/reference-warnings.ts';
import type { Reference } from '../../shared/model/reference.ts';
import type { References } from '../../shared/ports/references.ts';
import type { UseCases } from '../../shared/wire/http/call.ts';

export interface World {
  readonly references: References;
}

export function publish({ references }: World): UseCases<'publish'> {
  return {
    getReference: async () => {
      const { version, reference } = await references.current();
      return { body: { version, counts: countsOf(reference) } };
    },

    /** The policy in force stays. */
    putReference: async ({ body }) => {
      const { policy } = await references.current();
      const version = await references.publish(body, policy);
      return { body: { version, warnings: [...referenceWarnings(body)] } };
    },
  };
}

function countsOf({ enterprises, goods, ipRights, customsDistricts, inspectors }: Reference): Record<string, number> {
  const firms = Object.values(enterprises ?? {}).map(({ length }) => length);
  return {
    enterprises: firms.reduce((sum, count) => sum + count, 0),
    goods: goods?.length ?? 0,
    ipRights: ipRights?.length ?? 0,
    customsDistricts: customsDistricts?.length ?? 0,
    inspectors: inspectors?.length ?? 0,
  };
}
