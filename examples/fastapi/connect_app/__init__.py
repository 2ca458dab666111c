"""A small application whose users link Trigger.dev accounts."""
