import { ownerOf } from './kept.ts';
import type { DeviceRecords } from './readDevice.ts';

/** The records of one person; `noProfile` is whoever used the device before there were profiles. */
export function recordsOf(device: DeviceRecords, profile: string): DeviceRecords {
  const isOwn = (record: { readonly profile?: string | undefined }): boolean => ownerOf(record) === profile;
  return {
    attempts: device.attempts.filter(({ head }) => isOwn(head)),
    reviews: device.reviews.filter(isOwn),
    profiles: device.profiles.filter(({ id }) => id === profile),
    assignments: device.assignments.filter(isOwn),
    acknowledgements: device.acknowledgements.filter(isOwn),
    opinions: device.opinions.filter(isOwn),
    readings: device.readings.filter(isOwn),
    unreadable: device.unreadable,
  };
}
