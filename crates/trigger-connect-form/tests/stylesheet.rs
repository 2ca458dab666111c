//! The stylesheet can be read by everybody, and goes with the HTML.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};

use trigger_connect::FieldValue;
use trigger_connect_form::{FormOptions, Page, Phase, STYLESHEET, connect_form, render_form};

fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

/// As WCAG 2.2 defines it.
fn contrast(one: &str, other: &str) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Light and dark colours by name.
fn colours() -> [BTreeMap<&'static str, &'static str>; 2] {
    let mut schemes = [BTreeMap::new(), BTreeMap::new()];
    for line in STYLESHEET.lines() {
        let Some((name, value)) = line.trim().strip_prefix("--tdc-").and_then(|l| l.split_once(": ")) else {
            continue;
        };
        let Some(pair) = value.strip_prefix("light-dark(").and_then(|v| v.strip_suffix(");")) else {
            continue;
        };
        let (light, dark) = pair.split_once(", ").unwrap();
        for (scheme, colour) in schemes.iter_mut().zip([light, dark]) {
            assert!(colour.starts_with('#') && colour.len() == 7, "{name}");
            scheme.insert(name, colour);
        }
    }
    schemes
}

#[test]
fn a_phase_is_the_same_word_everywhere() {
    for phase in Phase::ALL {
        assert_eq!(serde_json::json!(phase), phase.as_str());
    }
}

#[test]
fn texts_stand_out_in_both_schemes() {
    let schemes = colours();
    assert!(schemes.iter().all(|scheme| scheme.len() == 14));
    for scheme in schemes {
        for (text, grounds) in [
            ("text", &["background", "surface", "error-surface", "notice-surface", "success-surface"][..]),
            ("muted", &["background", "surface", "success-surface"]),
            ("accent", &["background", "surface", "error-surface", "notice-surface", "success-surface"]),
            ("on-accent", &["accent"]),
            ("error", &["background", "surface", "error-surface"]),
            ("notice", &["notice-surface"]),
            ("success", &["success-surface"]),
        ] {
            for ground in grounds {
                let found = contrast(scheme[text], scheme[ground]);
                // WCAG asks for 4.5; docs/form.md names what there is.
                assert!(found >= 5.8, "{text} on {ground}: {found:.2}");
            }
        }
        // Borders of inputs are what shows them.
        for ground in ["background", "surface"] {
            assert!(contrast(scheme["border"], scheme[ground]) >= 4.2);
        }
    }
}

#[test]
fn no_rule_knows_left_or_right() {
    let properties: BTreeSet<&str> = STYLESHEET
        .lines()
        .filter_map(|line| Some(line.strip_prefix("  ")?.trim().split_once(": ")?.0))
        .filter(|name| !name.starts_with("--") && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'))
        .collect();
    assert!(properties.len() > 25, "{properties:?}");
    for name in properties {
        let physical = ["left", "right", "top", "bottom", "width", "height"];
        assert!(name == "line-height" || !physical.iter().any(|word| name.contains(word)), "{name}");
    }
    assert!(!STYLESHEET.contains("@import") && !STYLESHEET.contains("url("), "nothing else is loaded");
    assert!(STYLESHEET.contains("prefers-reduced-motion") && STYLESHEET.contains("forced-colors"));
}

fn classes(text: &str, before: &str) -> BTreeSet<String> {
    let name =
        |rest: &str| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect::<String>();
    text.split(before).skip(1).map(name).filter(|found| found.starts_with("tdc")).collect()
}

#[test]
fn every_class_of_the_stylesheet_is_used() {
    let form = connect_form(FormOptions::new()).unwrap();
    let posted = |name: &str| match name {
        "apiKey" => FieldValue::from("tr_dev_"),
        "baseUrl" => FieldValue::from("http://trigger.example.com"),
        _ => FieldValue::Missing,
    };
    let mut state = form.submit(posted, None).state;
    let mut html = render_form(&form, &state, &Page::new()).unwrap();
    state.problems.clear();
    state.phase = Phase::Rejected;
    state.details = Some("x".to_owned());
    html.push_str(&render_form(&form, &state, &Page::new()).unwrap());
    let posted = |name: &str| match name {
        "apiKey" => FieldValue::from("tr_dev_AAAAAAAAAAAAAAAAAAAAAAAA"),
        _ => FieldValue::Missing,
    };
    let mut state = form.submit(posted, None).state;
    state.phase = Phase::Connected;
    html.push_str(&render_form(&form, &state, &Page::new()).unwrap());
    let mut used = BTreeSet::new();
    for list in html.split("class=\"").skip(1) {
        used.extend(list.split('"').next().unwrap().split(' ').map(str::to_owned));
    }
    let mut styled = classes(STYLESHEET, ".");
    styled.remove("tdc");
    // What the web component adds.
    for own in ["tdc-reveal", "tdc-kind", "tdc-live"] {
        assert!(styled.remove(own), "{own}");
    }
    assert_eq!(styled.difference(&used).collect::<Vec<_>>(), Vec::<&String>::new());
    assert!(styled.len() >= 20);
}
