//! A retry policy out of Python's.
//!
//! Lives here: the order of its numbers. Must not know: what they do.

use trigger_connect::RetryPolicy;

/// attempts, first wait, longest wait, longest asked wait
pub(crate) type PolicyTuple = (u32, u64, u64, u64);

pub(crate) fn retry_policy(given: Option<PolicyTuple>) -> RetryPolicy {
    let mut policy = RetryPolicy::default();
    if let Some((attempts, first, longest, asked)) = given {
        policy.max_attempts = attempts;
        policy.first_wait_ms = first;
        policy.longest_wait_ms = longest;
        policy.longest_asked_wait_ms = asked;
    }
    policy
}
