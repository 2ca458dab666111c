// A user of the web component: what must compile, and what must not.
import { TriggerConnect, type Answer, type TriggerConnectDetail } from "trigger-connect/form";
import { connectForm, type FormState } from "trigger-connect";

const element: TriggerConnect = document.createElement("trigger-connect");
element.addEventListener("trigger-connect-linked", (event) => {
  const detail: TriggerConnectDetail = event.detail;
  const who: string | undefined = detail.facts.find(({ id }) => id === "account")?.value;
  const code: string | undefined = detail.problems[0]?.code;
  console.log(who, code, detail.credential?.label);
});
const state: FormState = connectForm().start();
element.state = { ...state };
element.state = JSON.stringify(state);
element.submitWith = async (fields: FormData, signal: AbortSignal): Promise<Answer> => {
  const response = await fetch("/link", { method: "POST", body: fields, signal });
  return response.text();
};
element.checkWith = null;
const phase: string | undefined = element.state?.phase;
const found: TriggerConnect | null = document.querySelector("trigger-connect");
void [phase, found, element instanceof TriggerConnect];

// @ts-expect-error: there is no such phase
element.state = { phase: "flying" };
// @ts-expect-error: a sender answers
element.submitWith = () => 7;
// @ts-expect-error: there is no such event
element.addEventListener("trigger-connect-linked", (event: MouseEvent) => event);
