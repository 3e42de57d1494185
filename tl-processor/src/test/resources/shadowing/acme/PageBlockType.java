package acme;

import dev.mtproto.annotations.*;


@TlType
interface PageBlockType {
  @TlConstructor(value = 0x101, crc = false)
  interface List {
    java.lang.String text();
    java.util.List<java.lang.String> texts();
    acme.Photo photo();
    @TlFlag(0) java.lang.@org.jspecify.annotations.Nullable Boolean maybe();
    @TlFlag(1) java.util.@org.jspecify.annotations.Nullable List<acme.List> lists();
    acme.Error error();
    @TlFlag(2) acme.@org.jspecify.annotations.Nullable String odd();
  }

  @TlConstructor(value = 0x102, crc = false)
  interface String {
    java.lang.String text();
    java.util.List<java.lang.String> texts();
    acme.Photo photo();
    @TlFlag(0) java.lang.@org.jspecify.annotations.Nullable Boolean maybe();
    @TlFlag(1) java.util.@org.jspecify.annotations.Nullable List<acme.List> lists();
    acme.Error error();
    @TlFlag(2) acme.@org.jspecify.annotations.Nullable String odd();
  }

  @TlConstructor(value = 0x103, crc = false)
  interface Object {
    java.lang.String text();
    java.util.List<java.lang.String> texts();
    acme.Photo photo();
    @TlFlag(0) java.lang.@org.jspecify.annotations.Nullable Boolean maybe();
    @TlFlag(1) java.util.@org.jspecify.annotations.Nullable List<acme.List> lists();
    acme.Error error();
    @TlFlag(2) acme.@org.jspecify.annotations.Nullable String odd();
  }

  @TlConstructor(value = 0x104, crc = false)
  interface Builder {
    java.lang.String text();
    java.util.List<java.lang.String> texts();
    acme.Photo photo();
    @TlFlag(0) java.lang.@org.jspecify.annotations.Nullable Boolean maybe();
    @TlFlag(1) java.util.@org.jspecify.annotations.Nullable List<acme.List> lists();
    acme.Error error();
    @TlFlag(2) acme.@org.jspecify.annotations.Nullable String odd();
  }

  @TlConstructor(value = 0x105, crc = false)
  interface Photo {
    java.lang.String text();
    java.util.List<java.lang.String> texts();
    acme.Photo photo();
    @TlFlag(0) java.lang.@org.jspecify.annotations.Nullable Boolean maybe();
    @TlFlag(1) java.util.@org.jspecify.annotations.Nullable List<acme.List> lists();
    acme.Error error();
    @TlFlag(2) acme.@org.jspecify.annotations.Nullable String odd();
  }

  @TlConstructor(value = 0x106, crc = false)
  interface Override {
    java.lang.String text();
    java.util.List<java.lang.String> texts();
    acme.Photo photo();
    @TlFlag(0) java.lang.@org.jspecify.annotations.Nullable Boolean maybe();
    @TlFlag(1) java.util.@org.jspecify.annotations.Nullable List<acme.List> lists();
    acme.Error error();
    @TlFlag(2) acme.@org.jspecify.annotations.Nullable String odd();
  }

  @TlConstructor(value = 0x107, crc = false)
  interface Objects {
    java.lang.String text();
    java.util.List<java.lang.String> texts();
    acme.Photo photo();
    @TlFlag(0) java.lang.@org.jspecify.annotations.Nullable Boolean maybe();
    @TlFlag(1) java.util.@org.jspecify.annotations.Nullable List<acme.List> lists();
    acme.Error error();
    @TlFlag(2) acme.@org.jspecify.annotations.Nullable String odd();
  }

  @TlConstructor(value = 0x108, crc = false)
  interface TlWriter {
    java.lang.String text();
    java.util.List<java.lang.String> texts();
    acme.Photo photo();
    @TlFlag(0) java.lang.@org.jspecify.annotations.Nullable Boolean maybe();
    @TlFlag(1) java.util.@org.jspecify.annotations.Nullable List<acme.List> lists();
    acme.Error error();
    @TlFlag(2) acme.@org.jspecify.annotations.Nullable String odd();
  }

  @TlConstructor(value = 0x109, crc = false)
  interface Boolean {
    java.lang.String text();
    java.util.List<java.lang.String> texts();
    acme.Photo photo();
    @TlFlag(0) java.lang.@org.jspecify.annotations.Nullable Boolean maybe();
    @TlFlag(1) java.util.@org.jspecify.annotations.Nullable List<acme.List> lists();
    acme.Error error();
    @TlFlag(2) acme.@org.jspecify.annotations.Nullable String odd();
  }

  @TlConstructor(value = 0x10a, crc = false)
  interface Nullable {
    java.lang.String text();
    java.util.List<java.lang.String> texts();
    acme.Photo photo();
    @TlFlag(0) java.lang.@org.jspecify.annotations.Nullable Boolean maybe();
    @TlFlag(1) java.util.@org.jspecify.annotations.Nullable List<acme.List> lists();
    acme.Error error();
    @TlFlag(2) acme.@org.jspecify.annotations.Nullable String odd();
  }

  @TlConstructor(value = 0x10b, crc = false)
  interface IllegalArgumentException {
    java.lang.String text();
    java.util.List<java.lang.String> texts();
    acme.Photo photo();
    @TlFlag(0) java.lang.@org.jspecify.annotations.Nullable Boolean maybe();
    @TlFlag(1) java.util.@org.jspecify.annotations.Nullable List<acme.List> lists();
    acme.Error error();
    @TlFlag(2) acme.@org.jspecify.annotations.Nullable String odd();
  }
}
