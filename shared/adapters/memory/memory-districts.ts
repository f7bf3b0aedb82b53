import type { Districts } from '../../ports/districts.ts';

export function memoryDistricts(): Districts {
  const noted = new Set<string>();
  return {
    async note(customsCode) {
      noted.add(customsCode);
    },

    async all() {
      return [...noted].sort();
    },
  };
}
