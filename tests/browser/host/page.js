// What a host's page does with the component: here it keeps what it is told, for the tests to see.
window.told = [];
for (const name of ["checked", "submitted", "linked", "failed"]) {
  document.addEventListener(`trigger-connect-${name}`, (event) => window.told.push([name, structuredClone(event.detail)]));
}
document.querySelector("#open")?.addEventListener("click", () => document.querySelector("dialog").showModal());
