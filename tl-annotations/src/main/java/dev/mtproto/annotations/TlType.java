package dev.mtproto.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a TL Type. The interface is named after the Type with {@code Type} appended; the
 * interfaces nested in it are the Type's constructors, in the schema's order. A Type of one
 * constructor that has the Type's own name may carry {@link TlConstructor} itself instead. Where
 * {@code SentCodeType} is a Type, too, {@code SentCode} is declared by {@code SentCodeType_}.
 *
 * <p>{@code InputPeerType} becomes the sealed interface {@code InputPeer} with a nested record for
 * each constructor; a Type with one constructor becomes that record.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TlType {}
