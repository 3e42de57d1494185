/** Tests of the transcoder. */
@NullMarked
package dev.mtproto.internal.transcode;

import org.jspecify.annotations.NullMarked;
