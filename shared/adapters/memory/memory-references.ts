import { hash } from 'node:crypto';
import type { Published, References } from '../../ports/references.ts';

export function memoryReferences(): References {
  let published: Published = { version: 'none', reference: {}, policy: null };
  return {
    async current() {
      return published;
    },

    async publish(reference, policy, over = published.version) {
      if (over !== published.version) return null;
      const version = hash('sha256', JSON.stringify({ reference, policy }), 'hex').slice(0, 16);
      published = { version, reference, policy };
      return version;
    },
  };
}
