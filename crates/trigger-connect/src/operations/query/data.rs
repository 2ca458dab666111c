//! What replies to queries hold.
//!
//! Lives here: their declarations.

use crate::data::{Other, data, one_of, words};

data! {
    /// Results as objects.
    QueryRows {
        /// `json`.
        format "format": String;
        /// One object per row.
        results "results": Vec<Other>;
    }
}

data! {
    /// Results as text.
    QueryCsv {
        /// `csv`.
        format "format": String;
        /// CSV text.
        results "results": String;
    }
}

one_of! {
    /// Results of a query.
    QueryReply {
        /// As objects.
        Rows(QueryRows);
        /// As CSV.
        Csv(QueryCsv);
    }
}

data! {
    /// A column that queries may use.
    QueryColumn {
        /// Name.
        name "name": String;
        /// Type, in ClickHouse's words.
        kind "type": String;
        /// What it holds.
        description "description" optional: String;
        /// One value.
        example "example" optional: String;
        /// The values that it may hold.
        allowed_values "allowedValues" optional: Vec<String>;
        /// Whether it is one of the table's main columns.
        core_column "coreColumn" optional: bool;
    }
}

data! {
    /// A table that queries may use.
    QueryTable {
        /// Name.
        name "name": String;
        /// What it holds.
        description "description" optional: String;
        /// Column that the time window of a query applies to.
        time_column "timeColumn" optional: String;
        /// Its columns.
        columns "columns": Vec<QueryColumn>;
    }
}

data! {
    /// What queries may use.
    QuerySchemaReply {
        /// The tables.
        tables "tables": Vec<QueryTable>;
    }
}

words! {
    /// How a widget shows its results.
    DashboardWidgetType {
        /// As one number.
        BigNumber "bignumber";
        /// As a chart.
        Chart "chart";
        /// As a table.
        Table "table";
        /// As a heading; the server leaves such widgets out.
        Title "title";
    }
}

data! {
    /// A widget of a dashboard.
    DashboardWidget {
        /// Id.
        id "id": String;
        /// Title.
        title "title": String;
        /// Text of its query.
        query "query": String;
        /// How it shows its results.
        kind "type": DashboardWidgetType;
    }
}

data! {
    /// A built-in dashboard.
    Dashboard {
        /// Its key, such as `overview` or `llm`.
        key "key": String;
        /// Title.
        title "title": String;
        /// Its widgets.
        widgets "widgets": Vec<DashboardWidget>;
    }
}

data! {
    /// The built-in dashboards.
    DashboardsReply {
        /// The dashboards.
        dashboards "dashboards": Vec<Dashboard>;
    }
}
