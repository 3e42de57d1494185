package dev.mtproto.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@code ByteString}: the schema calls this parameter {@code string}, though what it carries
 * is binary, as {@code pq} and {@code g_a} of the MTProto service schema. The bytes on the wire are
 * the same; the constructor's id is the same too.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface TlString {}
