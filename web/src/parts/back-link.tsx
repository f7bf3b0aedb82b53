import { Link } from 'wouter';
import type { Bilingual } from '../../../shared/model/finding.ts';
import { Icon } from './icon.tsx';
import { Text2 } from './text2.tsx';

export function BackLink({ href, text }: { readonly href: string; readonly text: Bilingual }) {
  return (
    <Link href={href} className="back">
      <Icon name="back" /> <Text2 of={text} />
    </Link>
  );
}
