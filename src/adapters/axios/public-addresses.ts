/** Which addresses belong to the public internet: a stranger may name no other. */
import { lookup as resolve, type LookupAddress } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

// Two lists: in one, an IPv6 network would cover IPv4 addresses too.
const PRIVATE_4 = new BlockList();
const PRIVATE_6 = new BlockList();
// Special-purpose networks: https://www.iana.org/assignments/iana-ipv4-special-registry/
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  PRIVATE_4.addSubnet(network, prefix, "ipv4");
// Of IPv6, only what is given out as global unicast is public: 2000::/3, less documentation and tunnels.
for (const [network, prefix] of [
  ["::", 3],
  ["2001:db8::", 32],
  ["2001::", 32],
  ["2002::", 16],
  ["4000::", 2],
  ["8000::", 1],
] as const)
  PRIVATE_6.addSubnet(network, prefix, "ipv6");

/** Is this literal address public? Anything else, such as a name, is not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !PRIVATE_4.check(address, "ipv4");
  return family === 6 && !PRIVATE_6.check(address, "ipv6");
}

/** Resolves names to their public addresses only, at the moment of connecting: a name cannot change in between. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    const [first, ...others] = error ? [] : found.filter(({ address }) => isPublicAddress(address));
    if (!first) callback(error ?? new Error("no public address"), "", 0);
    else if (options.all) callback(null, [first, ...others]);
    else callback(null, first.address, first.family);
  });
};
