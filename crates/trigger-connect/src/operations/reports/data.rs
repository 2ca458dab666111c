//! What reports hold.
//!
//! Lives here: their declarations.

use std::collections::BTreeMap;

use crate::data::{Number, Other, data, words};

words! {
    /// How bad a finding is.
    ReportSeverity {
        /// All is well.
        Ok "ok";
        /// Worth a look.
        Warn "warn";
        /// Needs action.
        Crit "crit";
    }
}

words! {
    /// Unit of a metric.
    ReportUnit {
        /// Milliseconds.
        Milliseconds "ms";
        /// A count.
        Count "count";
        /// A ratio; 1 is all.
        Ratio "ratio";
        /// Per minute.
        PerMinute "perMin";
    }
}

words! {
    /// How a metric was computed.
    ReportAggregation {
        /// 95th percentile.
        P95 "p95";
        /// Rate.
        Rate "rate";
        /// Ratio.
        Ratio "ratio";
        /// Count.
        Count "count";
    }
}

words! {
    /// Which way a metric moved.
    ReportDirection {
        /// Up.
        Up "up";
        /// Down.
        Down "down";
        /// Neither.
        Flat "flat";
    }
}

words! {
    /// Where the points of a series come from.
    ReportSeriesKind {
        /// Measured.
        Measured "measured";
        /// Estimated.
        Estimated "estimated";
    }
}

words! {
    /// Whether a metric could be computed.
    ReportAvailability {
        /// It was measured.
        Measured "measured";
        /// It is not known.
        Unknown "unknown";
    }
}

data! {
    /// One statement of a summary.
    ReportStatement {
        /// Type of the finding that it sums up.
        finding_type "findingType": String;
        /// How bad it is.
        severity "severity": ReportSeverity;
        /// Why.
        reason "reason" optional: String;
    }
}

data! {
    /// The report in short.
    ReportSummary {
        /// The worst of its severities.
        severity "severity": ReportSeverity;
        /// One statement per finding.
        statements "statements": Vec<ReportStatement>;
    }
}

data! {
    /// A text by its code.
    ReportNote {
        /// Code.
        code "code": String;
        /// Key of a link.
        link "link" optional: String;
    }
}

data! {
    /// When something was out of the ordinary.
    ReportAnomalyWindow {
        /// Length in minutes.
        minutes "minutes": Number;
        /// Whether it reaches the end of the period.
        touches_end "touchesEnd": bool;
    }
}

data! {
    /// What a finding is mostly due to.
    ReportAttribution {
        /// Dimension.
        dim "dim": String;
        /// Value in that dimension.
        key "key": String;
        /// Its share; 1 is all.
        share "share": Number;
        /// What it is a share of.
        of "of": String;
    }
}

data! {
    /// A code with numbers that speak for it.
    ReportEvidence {
        /// Code.
        code "code": String;
        /// The numbers.
        evidence "evidence" optional: BTreeMap<String, Number>;
    }
}

data! {
    /// A finding.
    ReportFinding {
        /// Its type, such as `flow`, `execution` or `liveness`.
        kind "type": String;
        /// How bad it is.
        severity "severity": ReportSeverity;
        /// Why.
        reason "reason": String;
        /// How to read it.
        read "read" optional: String;
        /// Metrics that it rests on.
        metric_ids "metricIds": Vec<String>;
        /// What to do.
        recommendation "recommendation" optional: ReportNote;
        /// What limits its certainty.
        hedge "hedge" optional: ReportNote;
        /// When it was out of the ordinary.
        anomaly_window "anomalyWindow" optional: ReportAnomalyWindow;
        /// What it is mostly due to.
        attribution "attribution" optional: ReportAttribution;
        /// Causes that were ruled out.
        exclusions "exclusions" optional: Vec<ReportEvidence>;
        /// What else was seen.
        observations "observations" optional: Vec<ReportEvidence>;
    }
}

data! {
    /// How a metric moved.
    ReportDelta {
        /// Which way.
        dir "dir": ReportDirection;
        /// By which factor.
        mult "mult" optional: Number;
    }
}

data! {
    /// A metric over time.
    ReportSeries {
        /// Its points, oldest first.
        points "points": Vec<Number>;
        /// Where they come from.
        kind "kind": ReportSeriesKind;
    }
}

data! {
    /// A remark on a metric.
    ReportAnnotation {
        /// Code.
        code "code": String;
        /// Number that belongs to it.
        value "value" optional: Number;
    }
}

data! {
    /// A metric.
    ReportMetric {
        /// Id.
        id "id": String;
        /// Value.
        value "value": Number;
        /// Unit.
        unit "unit": ReportUnit;
        /// How it was computed.
        aggregation "aggregation" optional: ReportAggregation;
        /// What it usually is.
        normal "normal" optional: Number;
        /// How it moved.
        delta "delta" optional: ReportDelta;
        /// Its values over time.
        series "series" optional: ReportSeries;
        /// Its parts.
        breakdown "breakdown" optional: BTreeMap<String, Number>;
        /// A remark.
        annotation "annotation" optional: ReportAnnotation;
        /// Whether it could be computed.
        availability "availability" optional: ReportAvailability;
        /// How bad it is.
        severity "severity": ReportSeverity;
    }
}

data! {
    /// A link of a report.
    ReportLink {
        /// Key by which notes name it.
        key "key": String;
        /// Its text.
        label "label": String;
        /// Its address.
        url "url": String;
    }
}

data! {
    /// A line at the end of a report.
    ReportFooterLine {
        /// Code.
        code "code": String;
        /// Key of a link.
        link "link" optional: String;
        /// Number that belongs to it.
        value "value" optional: Number;
    }
}

data! {
    /// A report as data.
    ComputedReport {
        /// Title.
        title "title": String;
        /// What it is about.
        scope "scope": String;
        /// Window that it covers.
        period "period": String;
        /// What it is compared with.
        baseline_label "baselineLabel" optional: String;
        /// When it was computed, as ISO 8601 text.
        generated_at "generatedAt": String;
        /// Length of the window in minutes.
        window_minutes "windowMinutes": Number;
        /// The report in short.
        summary "summary": ReportSummary;
        /// Findings.
        findings "findings": Vec<ReportFinding>;
        /// Metrics.
        metrics "metrics": Vec<ReportMetric>;
        /// Further facts.
        facts "facts": Other;
        /// Links that notes name.
        links "links": Vec<ReportLink>;
        /// Lines at its end.
        footer "footer": Vec<ReportFooterLine>;
    }
}
