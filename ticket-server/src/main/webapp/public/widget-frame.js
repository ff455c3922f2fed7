// @ts-check
import '/public/congestion.js';

/** Tells the site around how high the frame should be; nothing else, so any site may hear it. */
function tellHeight() {
  parent.postMessage({ junbanHeight: Math.ceil(document.body.scrollHeight) }, '*');
}

if (parent !== window) new ResizeObserver(tellHeight).observe(document.body);
