import type { Packaged, PackageKind } from '../delivery/delivery.ts';
import { modes } from '../model/event.ts';

/** What a package's player tells its platform; RAMAH_PACKAGE_COUNTS names the modes that count besides assessment. */
export function deliveryOf(kind: PackageKind): Packaged {
  const counting = (process.env.RAMAH_PACKAGE_COUNTS ?? '').split(',');
  return { kind, counts: modes.filter((mode) => mode === 'assessment' || counting.includes(mode)) };
}

/** Whom a package may talk to: RAMAH_PACKAGE_CONNECT; where it is not set, a cmi5 package any secure server, since only its launch names the platform's. */
export function connectionsOf(kind: PackageKind): `connect-src ${string}` {
  const origins = process.env.RAMAH_PACKAGE_CONNECT ?? (kind === 'cmi5' ? 'https:' : '');
  return `connect-src 'self' ${origins}`;
}
