import Button from 'antd/es/button';
import { useEffect, useRef } from 'react';
import type { Bilingual } from '../../../shared/model/finding.ts';
import { TEXTS } from '../words/texts.ts';
import { Text2 } from './text2.tsx';

export interface KeyLine {
  readonly keys: readonly string[];
  readonly does: Bilingual;
}

interface KeyHelpProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly lines: readonly KeyLine[];
}

/** The keys of the screen, over the screen. Escape closes it. */
export function KeyHelp({ open, onClose, lines }: KeyHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="keys-title" onClose={onClose} data-testid="key-help">
      <h2 id="keys-title">
        <Text2 of={TEXTS.keys} />
      </h2>
      <dl className="keys">
        {lines.map(({ keys, does }) => (
          <div key={does.en}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>
              <Text2 of={does} />
            </dd>
          </div>
        ))}
      </dl>
      <Button onClick={onClose}>
        <Text2 of={TEXTS.close} />
      </Button>
    </dialog>
  );
}
