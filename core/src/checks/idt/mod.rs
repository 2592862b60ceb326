//! Identifiers.

pub(super) mod idt_002;
pub(super) mod idt_003;
pub(super) mod idt_004;
pub(super) mod idt_005;
pub(super) mod idt_007;
pub(super) mod idt_009;
pub(super) mod idt_010;
