//! Completeness of the texts: by code, by reason, by language.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;

use super::*;

const OTHERS: [Locale; 5] = [Locale::De, Locale::Fr, Locale::Es, Locale::Pt, Locale::Ja];

fn names(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect()
}

#[test]
fn ids_are_unique_and_every_language_says_something_of_its_own() {
    let ids: BTreeSet<&str> = Text::ALL.iter().map(|text| text.id()).collect();
    assert_eq!(ids.len(), Text::ALL.len());
    for text in Text::ALL {
        for locale in OTHERS {
            let said = built_in(locale, *text);
            assert!(!said.trim().is_empty(), "{locale:?} {}", text.id());
            assert_eq!(names(said), names(text.english()), "{locale:?} {}", text.id());
        }
    }
    // Names that are the same everywhere aside, no text is left in English.
    for locale in OTHERS {
        let same: Vec<&str> =
            Text::ALL.iter().filter(|t| built_in(locale, **t) == t.english()).map(|t| t.id()).collect();
        assert!(same.len() <= 3, "{locale:?}: {same:?}");
    }
}

#[test]
fn every_code_of_a_form_has_a_text_in_every_language() {
    let told: Vec<Code> = Code::ALL.iter().copied().filter(|code| is_told(*code)).collect();
    assert!(told.len() > 40);
    for locale in OTHERS {
        for code in Code::ALL {
            let found = translated(locale, *code, None);
            assert_eq!(found.is_some(), is_told(*code), "{locale:?} {code}");
        }
        for (code, reasons) in REASONS {
            let mut seen: BTreeSet<&str> = BTreeSet::new();
            for reason in reasons {
                let (message, hint) = translated(locale, code, Some(reason)).unwrap();
                assert!(!message.is_empty() && !hint.is_empty());
                assert!(seen.insert(message), "{locale:?}: {code} says the same for {reason} as for another");
            }
        }
    }
}

#[test]
fn languages_fill_in_the_same() {
    for code in Code::ALL.iter().filter(|code| is_told(**code)) {
        let reasons = REASONS.iter().find(|(known, _)| known == code).map_or(&[][..], |(_, all)| *all);
        for reason in reasons.iter().map(|r| Some(*r)).chain([None]) {
            let of = |locale| {
                let (message, hint) = translated(locale, *code, reason).unwrap();
                (names(message), names(hint))
            };
            for locale in OTHERS {
                assert_eq!(of(locale), of(Locale::De), "{locale:?} {code} {reason:?}");
            }
        }
    }
}

#[test]
fn values_are_not_read_as_names() {
    assert_eq!(fill("{a} and {b}, {c} {", &[("a", "{b}"), ("b", "2")]), "{b} and 2, {c} {");
    assert_eq!(fill("", &[]), "");
}

#[test]
fn only_known_texts_can_be_given() {
    for id in ["form.title", "problem.api_key_missing.message", "problem.branch_invalid.dots.hint"] {
        assert!(is_known(id), "{id}");
    }
    for id in [
        "",
        "form.titel",
        "problem",
        "problem.api_key_missing",
        "problem.api_key_missing.text",
        "problem.branch_invalid.dost.hint",
        "problem.wrong_type.message",
        "problem.api_key_missing.dots.hint",
    ] {
        assert!(!is_known(id), "{id}");
    }
}
