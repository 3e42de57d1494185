/** The world's files: what was uploaded, what is offered, and what a CDN has of it. */
@NullMarked
package dev.mtproto.testdc.internal.files;

import org.jspecify.annotations.NullMarked;
