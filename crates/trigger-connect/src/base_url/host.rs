//! Which hosts may be called.
//!
//! Lives here: loopback, private and special addresses, and the host policy. Must not know: how an address is
//! typed; the URL standard has already read decimal, octal and hexadecimal spellings by then.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::Host;

/// Which hosts a connection may name. For hosts that serve many tenants.
///
/// It judges what is written, without asking DNS: a program that connects must apply the same rule to the
/// address that a name resolves to, with [`is_public_address`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum HostPolicy {
    /// Every host (the default).
    #[default]
    Any,
    /// No loopback, private, link-local, metadata, unspecified or otherwise special address, in any
    /// spelling, and no `localhost`, `.localhost`, `.local` or `.internal` name.
    PublicOnly,
    /// Only these hosts: `api.example.com` or `api.example.com:8443`, in the normalized spelling.
    AllowList(Vec<String>),
}

impl HostPolicy {
    /// Why the policy refuses the host, as a word and a sentence, or `None`.
    pub(super) fn refuses(
        &self,
        host: &Host<&str>,
        port: Option<u16>,
    ) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Any => None,
            Self::PublicOnly => (!is_public(host))
                .then_some(("public", "Only hosts on the public internet are allowed here.")),
            Self::AllowList(allowed) => {
                let name = match port {
                    Some(port) => format!("{host}:{port}"),
                    None => host.to_string(),
                };
                (!allowed.iter().any(|entry| entry.eq_ignore_ascii_case(&name)))
                    .then_some(("list", "The host is not on the list of allowed hosts."))
            }
        }
    }
}

/// True for the machine itself.
pub(super) fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost" || name.ends_with(".localhost"),
        Host::Ipv4(ip) => ip.is_loopback(),
        Host::Ipv6(ip) => ip.is_loopback() || embedded(*ip).is_some_and(|v4| v4.is_loopback()),
    }
}

/// True for addresses and names that belong to no public network, loopback aside.
pub(super) fn is_private(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "metadata.google.internal",
        Host::Ipv4(_) | Host::Ipv6(_) => !is_public(host) && !is_loopback(host),
    }
}

/// Whether an address is on the public internet, as [`HostPolicy::PublicOnly`] wants it.
///
/// For the addresses that a name resolves to: look a name up once, ask about every address that comes, and connect to
/// one that was asked about. A name that is looked up again may lead elsewhere by then.
#[must_use]
pub fn is_public_address(address: IpAddr) -> bool {
    is_public(&match address {
        IpAddr::V4(ip) => Host::Ipv4(ip),
        IpAddr::V6(ip) => Host::Ipv6(ip),
    })
}

fn is_public(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => !["localhost", "local", "internal"].iter().any(|suffix| {
            name.strip_suffix(suffix).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        }),
        Host::Ipv4(ip) => is_public_v4(*ip),
        Host::Ipv6(ip) => match embedded(*ip) {
            Some(v4) => is_public_v4(v4),
            None => is_public_v6(*ip),
        },
    }
}

/// The ranges of the IANA special-purpose registry for IPv4 that are not globally reachable.
fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    !(ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_multicast()
        || ip.is_documentation()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 198 && (b == 18 || b == 19)))
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    let [first, second, ..] = ip.segments();
    // Only 2000::/3 is handed out; of it, documentation and benchmarking are not reachable.
    (first & 0xe000) == 0x2000
        && !(first == 0x2001 && (second == 0x0db8 || second < 0x0200))
        && first != 0x3fff
}

/// The IPv4 address that an IPv6 address stands for: mapped, compatible, NAT64 and 6to4.
fn embedded(ip: Ipv6Addr) -> Option<Ipv4Addr> {
    let s = ip.segments();
    let join = |high: u16, low: u16| Ipv4Addr::from((u32::from(high) << 16) | u32::from(low));
    match s {
        [0, 0, 0, 0, 0, 0xffff, high, low] => Some(join(high, low)),
        [0, 0, 0, 0, 0, 0, high, low] if high != 0 => Some(join(high, low)),
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => Some(join(high, low)),
        [0x2002, high, low, ..] => Some(join(high, low)),
        _ => None,
    }
}
