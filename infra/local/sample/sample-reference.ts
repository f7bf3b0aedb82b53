import { Reference } from '../../../shared/model/reference.ts';
import invented from './data/reference.json' with { type: 'json' };

/** The reference data of the sample day: invented firms, brands, goods, rights and inspectors of three districts. */
export function sampleReference(): Reference {
  return Reference.parse(invented);
}
