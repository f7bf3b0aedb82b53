import { describeS3Adapters } from '../../../contract/s3-adapters.contract.ts';
import { startDynalite } from '../../../stand-ins/dynalite.ts';
import { startFauxqs } from '../../../stand-ins/fauxqs.ts';

describeS3Adapters('on fauxqs', startFauxqs, startDynalite);
