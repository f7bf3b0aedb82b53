import { useEffect, useEffectEvent } from 'react';

const TYPING = 'input, textarea, select, [contenteditable], dialog';

/** Single keys of a screen; keys that do the same stand together, with a space between. They are silent while someone types, while a dialog is open, and together with Ctrl, Alt or Meta. */
export function useKeys(bindings: readonly (readonly [keys: string, act: () => void])[]): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(TYPING)) return;
    const act = bindings.find(([keys]) => keys.split(' ').includes(event.key))?.[1];
    if (!act || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
