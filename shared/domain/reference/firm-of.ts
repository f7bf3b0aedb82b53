import type { Enterprise, Reference } from '../../model/reference.ts';

/** An enterprise of the reference data by any of its codes; a code of its own wins over an alias of another. */
export function firmOf({ enterprises }: Reference, code: string): Enterprise | undefined {
  const firms = Object.values(enterprises ?? {}).flat();
  return firms.find((firm) => firm.code === code) ?? firms.find(({ aliases }) => aliases?.includes(code));
}
