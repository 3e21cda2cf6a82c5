// The page says that all is on the phone, then the kiosk waits for the next visitor.
const SHOWN_MS = 30000;

window.setTimeout(() => location.replace('/borne'), SHOWN_MS);
