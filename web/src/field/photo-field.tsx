import { useState } from 'react';
import type { Bilingual } from '../../../shared/model/finding.ts';
import { Text2 } from '../parts/text2.tsx';
import { FIELD_TEXTS } from '../words/field-texts.ts';
import { filled } from '../words/texts.ts';
import { type PhotoDigest, photoDigest } from './photo-digest.ts';

interface PhotoFieldProps {
  readonly id: string;
  readonly photos: readonly PhotoDigest[];
  readonly onChange: (photos: readonly PhotoDigest[]) => void;
}

const KILO = 1024;

/** Photos by their digests: the images stay on the device, and the page says so. */
export function PhotoField({ id, photos, onChange }: PhotoFieldProps) {
  const [fault, setFault] = useState<Bilingual | null>(null);
  const add = async (files: FileList | null) => {
    const chosen = [...(files ?? [])];
    if (!window.isSecureContext) return setFault(FIELD_TEXTS.noDigest);
    const digests = await Promise.all(chosen.map(photoDigest));
    setFault(digests.includes(null) ? FIELD_TEXTS.photoFailed : null);
    const known = new Map([...photos, ...digests.filter((one) => one !== null)].map((one) => [one.sha256, one]));
    onChange([...known.values()]);
  };
  return (
    <>
      <label className="label" htmlFor={id}>
        <Text2 of={FIELD_TEXTS.photos} />
      </label>
      <input
        id={id}
        type="file"
        className="file"
        accept="image/*"
        capture="environment"
        multiple
        aria-describedby={`${id}-hint`}
        onChange={(event) => add(event.target.files)}
        data-testid="photos"
      />
      <p className="quiet" id={`${id}-hint`}>
        <Text2 of={FIELD_TEXTS.photosHint} stacked />
      </p>
      {fault !== null && (
        <p className="field-fault" role="alert">
          <Text2 of={fault} />
        </p>
      )}
      <ul className="plain-list">
        {photos.map(({ sha256, mediaType, bytes }) => (
          <li key={sha256} data-testid="photo">
            <span className="id">{sha256.slice(0, 16)}…</span>{' '}
            <span className="quiet">
              {mediaType} <Text2 of={filled(FIELD_TEXTS.bytes, { n: Math.ceil(bytes / KILO) })} />
            </span>{' '}
            <button
              type="button"
              className="quiet-button"
              onClick={() => onChange(photos.filter((one) => one.sha256 !== sha256))}
            >
              <Text2 of={FIELD_TEXTS.removePhoto} /> <span className="hidden">{sha256.slice(0, 16)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
