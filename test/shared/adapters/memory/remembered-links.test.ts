import { describe, expect, it } from 'vitest';
import { memoryLinks } from '../../../../shared/adapters/memory/memory-links.ts';
import { rememberedLinks } from '../../../../shared/adapters/memory/remembered-links.ts';
import type { LinkEntity, LinkSheet } from '../../../../shared/model/link-sheet.ts';
import type { Links } from '../../../../shared/ports/links.ts';

const merchant: LinkEntity = { kind: 'merchant', token: '3104W60001' };
const phone: LinkEntity = { kind: 'phone', token: 'AAAAAAAAAAAAAAAA' };
const sheet = (entity: LinkEntity, rev = 1): LinkSheet => ({ entity, rev, sketches: [] });

/** A store that tells for whom it was asked. */
function watched(): { readonly links: Links; readonly asked: LinkEntity[] } {
  const store = memoryLinks();
  const asked: LinkEntity[] = [];
  const links: Links = {
    ...store,
    load: (entities, read) => {
      asked.push(...entities);
      return store.load(entities, read);
    },
  };
  return { links, asked };
}

describe('rememberedLinks', () => {
  it('reads a merchant once, and everybody else every time', async () => {
    const { links, asked } = watched();
    await links.save(sheet(merchant));
    await links.save(sheet(phone));
    const remembered = rememberedLinks(links);

    for (let time = 0; time < 3; time += 1)
      expect(await remembered.load([phone, merchant], 'eventual')).toHaveLength(2);

    expect(asked).toEqual([phone, merchant, phone, phone]);
  });

  it('asks the store when asked strongly, and answers from then on what it said', async () => {
    const { links } = watched();
    await links.save(sheet(merchant));
    const remembered = rememberedLinks(links);
    await remembered.load([merchant], 'eventual');
    await links.save(sheet(merchant, 2));

    expect(await remembered.load([merchant], 'eventual')).toEqual([sheet(merchant)]);
    expect(await remembered.load([merchant], 'strong')).toEqual([sheet(merchant, 2)]);
    expect(await remembered.load([merchant], 'eventual')).toEqual([sheet(merchant, 2)]);
  });

  it('lets an old sheet write nothing', async () => {
    const { links } = watched();
    await links.save(sheet(merchant));
    const remembered = rememberedLinks(links);
    await remembered.load([merchant], 'eventual');
    await links.save(sheet(merchant, 2));

    expect(await remembered.save(sheet(merchant, 2))).toBe('stale');
    expect(await remembered.load([merchant], 'eventual')).toEqual([sheet(merchant)]);
  });

  it('forgets the merchant that it met longest ago, beyond 4096', async () => {
    const { links, asked } = watched();
    const remembered = rememberedLinks(links);
    const merchants = Array.from({ length: 4097 }, (_, at): LinkEntity => ({ kind: 'merchant', token: `M${at}` }));
    for (const entity of merchants) await remembered.save(sheet(entity));

    await remembered.load(merchants, 'eventual');

    expect(asked).toEqual([{ kind: 'merchant', token: 'M0' }]);
  });
});
