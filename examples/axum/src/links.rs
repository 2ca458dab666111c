//! Links: connections as they are stored, in SQLite.
//!
//! Lives here: what is stored of a connection, and opening it; SQL. Must not know: HTTP.

use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{Connection as Database, Row, params};
use trigger_connect::{CheckOptions, Connection, Error, HostPolicy, SealKey, SealedFor, seal, unseal};

use crate::accounts::Session;

const TABLE: &str = "
CREATE TABLE IF NOT EXISTS links (
  tenant TEXT NOT NULL,
  id TEXT NOT NULL,
  sealed TEXT NOT NULL,
  kind TEXT NOT NULL,
  base_url TEXT NOT NULL,
  project_ref TEXT,
  environment TEXT,
  branch TEXT,
  phase TEXT NOT NULL,
  who TEXT NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  PRIMARY KEY (tenant, id)
)";
const LIST: &str = "SELECT * FROM links WHERE tenant = ? ORDER BY created_at, id";
const GET: &str = "SELECT * FROM links WHERE tenant = ? AND id = ?";
const ADD: &str = "
INSERT INTO links (tenant, id, sealed, kind, base_url, project_ref, environment, branch, phase, who)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
const CHANGE: &str = "
UPDATE links SET sealed = ?3, kind = ?4, base_url = ?5, project_ref = ?6, environment = ?7, branch = ?8,
  phase = ?9, who = ?10, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
WHERE tenant = ?1 AND id = ?2 AND sealed = ?11";
const DELETE: &str = "DELETE FROM links WHERE tenant = ? AND id = ?";

/// A row. Only `sealed` holds the key; the rest may be shown.
pub(crate) struct Link {
    pub(crate) tenant: String,
    pub(crate) id: String,
    pub(crate) sealed: String,
    pub(crate) kind: String,
    pub(crate) base_url: String,
    pub(crate) project_ref: Option<String>,
    pub(crate) environment: Option<String>,
    pub(crate) branch: Option<String>,
    pub(crate) phase: String,
    pub(crate) who: String,
    pub(crate) created_at: String,
    pub(crate) updated_at: String,
}

impl Link {
    /// What the link is called.
    pub(crate) fn name(&self) -> &str {
        [&self.project_ref, &self.environment].into_iter().flatten().next().unwrap_or(&self.kind)
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            tenant: row.get("tenant")?,
            id: row.get("id")?,
            sealed: row.get("sealed")?,
            kind: row.get("kind")?,
            base_url: row.get("base_url")?,
            project_ref: row.get("project_ref")?,
            environment: row.get("environment")?,
            branch: row.get("branch")?,
            phase: row.get("phase")?,
            who: row.get("who")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
        })
    }
}

/// A file with links. What is committed is on the disk: WAL with synchronous=FULL. Each call commits by itself.
#[derive(Clone)]
pub(crate) struct Store {
    database: Arc<Mutex<Database>>,
}

impl Store {
    pub(crate) fn open(path: &str) -> rusqlite::Result<Self> {
        let database = Database::open(path)?;
        database.pragma_update(None, "journal_mode", "WAL")?;
        database.pragma_update(None, "synchronous", "FULL")?;
        database.execute(TABLE, [])?;
        Ok(Self { database: Arc::new(Mutex::new(database)) })
    }

    /// All links of a tenant, oldest first.
    pub(crate) async fn list(&self, tenant: &str) -> rusqlite::Result<Vec<Link>> {
        let tenant = tenant.to_owned();
        self.run(move |database| database.prepare_cached(LIST)?.query_map([tenant], Link::read)?.collect())
            .await
    }

    /// One link, if it is there.
    pub(crate) async fn get(&self, tenant: &str, id: &str) -> rusqlite::Result<Option<Link>> {
        let key = [tenant.to_owned(), id.to_owned()];
        self.run(move |database| database.prepare_cached(GET)?.query_map(key, Link::read)?.next().transpose())
            .await
    }

    /// Stores a connection in the place of what was read before; false when that was changed since.
    pub(crate) async fn put(&self, new: NewLink, before: Option<&Link>) -> rusqlite::Result<bool> {
        // Each sealed text is another one, so it also says which version of a row was read.
        let before = before.map(|link| link.sealed.clone());
        self.run(move |database| {
            let link = &new.connection;
            let environment = link.environment().map(|environment| environment.as_str());
            let columns = params![
                new.who.tenant,
                new.id,
                new.sealed,
                link.kind().as_str(),
                link.base_url(),
                link.project_ref(),
                environment,
                link.branch(),
                new.phase,
                new.who.user,
                before,
            ];
            let changed = match before {
                Some(_) => database.execute(CHANGE, columns)?,
                None => database.execute(ADD, &columns[..10])?,
            };
            Ok(changed == 1)
        })
        .await
    }

    /// Forgets a link.
    pub(crate) async fn delete(&self, tenant: &str, id: &str) -> rusqlite::Result<()> {
        let key = [tenant.to_owned(), id.to_owned()];
        self.run(move |database| database.execute(DELETE, key).map(drop)).await
    }

    /// Does work that waits for the disk, where it holds nobody up.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Database) -> rusqlite::Result<T> + Send + 'static,
    ) -> rusqlite::Result<T> {
        let database = Arc::clone(&self.database);
        let work = move || work(&database.lock().unwrap_or_else(PoisonError::into_inner));
        tokio::task::spawn_blocking(work).await.map_err(|_| rusqlite::Error::UnwindingPanic)?
    }
}

/// A connection that is to be stored.
pub(crate) struct NewLink {
    pub(crate) who: Session,
    pub(crate) id: String,
    pub(crate) phase: &'static str,
    pub(crate) connection: Connection,
    sealed: String,
}

/// Seals connections, and opens links.
pub(crate) struct Seals {
    keys: Vec<SealKey>,
    options: CheckOptions,
}

impl Seals {
    /// Takes the keys, of which the first seals, and the hosts that may still be called.
    pub(crate) fn new(keys: Vec<SealKey>, hosts: HostPolicy) -> Self {
        Self { keys, options: CheckOptions::new().hosts(hosts) }
    }

    /// Seals a connection for this tenant and this link: in another row it does not open.
    pub(crate) fn link(
        &self,
        connection: Connection,
        who: &Session,
        id: &str,
        phase: &'static str,
    ) -> Result<NewLink, Error> {
        let mut nonce = [0; 24];
        getrandom::fill(&mut nonce).expect("the system has random bytes");
        let key = self.keys.first().expect("settings without a key are refused");
        let sealed = seal(&connection, key, &nonce, &SealedFor::new(&who.tenant, id)?)?;
        Ok(NewLink { who: who.clone(), id: id.to_owned(), phase, connection, sealed })
    }

    /// The connection of a link, for as long as it is used. An error when the row was changed or moved, its key is not
    /// there any more, or its host is not allowed any more.
    pub(crate) fn open(&self, link: &Link) -> Result<Connection, Error> {
        unseal(&link.sealed, &self.keys, &SealedFor::new(&link.tenant, &link.id)?, &self.options)
    }

    /// The connection of a link that is about to be replaced, where it opens.
    pub(crate) fn open_if_possible(&self, link: Option<&Link>) -> Option<Connection> {
        self.open(link?).ok()
    }
}
