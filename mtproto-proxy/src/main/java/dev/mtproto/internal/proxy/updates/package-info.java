/** What was pushed, kept for a while, and the streams that read it, each at its own pace. */
@NullMarked
package dev.mtproto.internal.proxy.updates;

import org.jspecify.annotations.NullMarked;
