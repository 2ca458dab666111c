/**
 * `<trigger-connect>`: the connect form with checks while it is filled in, a button that shows the key, and answers without a
 * new page. Importing this defines the element; on a server it does nothing.
 *
 * Render the form with `component: true` and serve the files of `trigger-connect/form`; all texts, and which fields matter
 * when, come with the rendered form.
 */

/** How far a user went: the phases of a `FormState`, and `not_sent` where the host did not answer. */
export type ComponentPhase =
  | "editing"
  | "invalid"
  | "ready"
  | "verifying"
  | "connected"
  | "connected_restricted"
  | "needs_branch"
  | "rejected"
  | "unreachable"
  | "saved_unverified"
  | "not_sent";

/** A finding without its texts. */
export interface ShortProblem {
  /** Form key of the field. */
  readonly key: string;
  /** Stable code. */
  readonly code: string;
  /** `error`, `warning` or `info`. */
  readonly severity: string;
}

/** What an event tells. Nothing in it comes from the key but its kind. */
export interface TriggerConnectDetail {
  /** How far it went. */
  readonly phase: ComponentPhase;
  /** Form key of the field that the server found at fault, or null. */
  readonly at: string | null;
  /** Errors. */
  readonly problems: ReadonlyArray<ShortProblem>;
  /** Warnings and infos. */
  readonly notices: ReadonlyArray<ShortProblem>;
  /** What the key is, or null. */
  readonly credential: { readonly kind: string; readonly environment: string | null; readonly label: string } | null;
  /** What is known of the link: account, project, environment, branch, key, address. */
  readonly facts: ReadonlyArray<{ readonly id: string; readonly label: string; readonly value: string }>;
}

/** A state as the form gives it: `FormState` of `trigger-connect`, or its JSON parsed. What is left out has its default. */
export interface ShownState {
  readonly phase: ComponentPhase;
  readonly [member: string]: unknown;
}

/** What a host answers: a state, its JSON, or the HTML of a page with the form in it, of which only the data is read. */
export type Answer = ShownState | string;

/**
 * Takes the fields, among them the key, to the host in a way of its own. Throw when it could not be done. The signal is aborted
 * when the answer no longer matters.
 */
export type Sender = (fields: FormData, signal: AbortSignal) => Answer | Promise<Answer>;

/**
 * The element. Attributes: `check`, the address on this origin where fields are posted while they are filled in (none: nothing
 * is checked before the form is sent), and `timeout`, the seconds to wait for an answer (we apply 60).
 */
export declare class TriggerConnect extends HTMLElement {
  /** Called instead of posting to the `check` address. */
  checkWith: Sender | null;
  /** Called instead of posting to the form's address. */
  submitWith: Sender | null;
  /** The state that is shown; null before there is a form. It never holds the key. Setting it shows another one. */
  get state(): ShownState | null;
  set state(state: Answer);
}

/** The events of the element. They bubble. */
export interface TriggerConnectEvents {
  /** The host has checked the fields; what it found is shown. */
  "trigger-connect-checked": CustomEvent<TriggerConnectDetail>;
  /** The form is about to be sent. Prevent the default to send nothing. */
  "trigger-connect-submitted": CustomEvent<TriggerConnectDetail>;
  /** It is linked: `connected`, `connected_restricted` or `saved_unverified`. */
  "trigger-connect-linked": CustomEvent<TriggerConnectDetail>;
  /** It is not linked; the phase says why. */
  "trigger-connect-failed": CustomEvent<TriggerConnectDetail>;
}

declare global {
  interface HTMLElementTagNameMap {
    "trigger-connect": TriggerConnect;
  }
  interface HTMLElementEventMap extends TriggerConnectEvents {}
}
