import { pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { Profile } from './kept.ts';

type Pin = NonNullable<Profile['pin']>;

const rounds = 20_000;

/** A PIN as it is kept: salted and stretched. It keeps colleagues apart and stops nobody who can open the browser's tools. */
export async function sealPin(pin: string, salt: Uint8Array): Promise<Pin> {
  return { salt: bytesToHex(salt), hash: await stretch(pin, salt, rounds), rounds };
}

/** True where the PIN is the one that was sealed. */
export async function opensPin(pin: string, sealed: Pin): Promise<boolean> {
  return (await stretch(pin, hexToBytes(sealed.salt), sealed.rounds)) === sealed.hash;
}

async function stretch(pin: string, salt: Uint8Array, count: number): Promise<string> {
  return bytesToHex(await pbkdf2Async(sha256, pin, salt, { c: count, dkLen: 32 }));
}
