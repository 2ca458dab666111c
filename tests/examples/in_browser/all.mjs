// Everything that users do with an application, in one process and one browser. Run by test_in_browser.py, which says where the
// application and the stand-in are.
//
// Lives here: the order. Must not know: any test.

import "./waiting.mjs";
import "./linking.mjs";
import "./problems.mjs";
import "./changing.mjs";
import "./keyboard.mjs";
import "./no_script.mjs";
import "./sending.mjs";
import "./going_back.mjs";
import "./pages.mjs";
