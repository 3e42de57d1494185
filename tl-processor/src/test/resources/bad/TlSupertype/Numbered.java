package acme;

interface Numbered {
  int id();
}
