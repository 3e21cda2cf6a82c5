package fr.arobase.terminal;

/** What became of the wish to give an order. */
public sealed interface OrderResult {

    record Given(OrderId id) implements OrderResult {}

    /** A picture of a screen is not taken while somebody is there. */
    record SomebodyIsThere() implements OrderResult {}

    /** A volume is a whole number from 0 to 100. */
    record NoVolume() implements OrderResult {}
}
