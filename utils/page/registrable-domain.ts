/** Registrable domains by the public suffix list: the truth of who owns a host. Not for the in-page part: see domain-of. */
import { getDomain } from 'tldts';
import type { DomainOf } from './domain-of.ts';

export const registrableDomain: DomainOf = (host) => getDomain(host, { allowPrivateDomains: true });
