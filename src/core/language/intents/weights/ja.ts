/** Made by `npm run weigh` from the labelled sets: what each word and concept says of each wish. */
export const JAPANESE = `^ $	a-5c-7e-4n4q8s6u11v15w20
^ 明	a13b15c12e8f-11g-9h-12j-8l-5m-10n5p-11r-6s-4u-7w12
^ 明 日	a11b15c13e9f-11g-9h-12j-7l-5m-10n5p-11r-6s-4u-6w12
明	a20b15c17d-8e20g-11h35j-8l-12o-8p29r-10t7u-7w13
明 日	a16b14c14e20f-17g-10h-13j-6k4m-8n7o-6p-9r-4s-4t4u-7w14
明 日 の	a13b15c7e21f-18i-4j-4k6m-10t6u-5
日	a48b16c15d6e27f12h5i12j-18m22n-7o-5p-26q-25r-6s-4u5v-22w8
日 の	a25b26c20d16e29f27g22h-12i-11k10l-12m-15n-7o6p-5q-7r-8v5w-6
日 の 研	b-7c-15d-7e12f-4h-6i-4l-9o4w-11
の	b10c12d13e6g6h-10i18j17k-9m-24o-20p-5r4s-52t-48u-18v-36w7
の 研	a13c11d-4e11f11g-9j-8l18q-4r-5t4v4w-15
の 研 修	a13c11d-4e11f11g-9j-8l18q-4r-5t4v4w-15
研	a28b21c13d6e8f24g4h13i-15j-14l28m-12p-13q-14r13t-8u-7v-5w-16
研 修	a28b21c13d6e8f24g4h13i-15j-14l28m-12p-13q-14r13t-8u-7v-5w-17
研 修 は	a12b7f13h-8j-4l-21n11q-4w-14
修	a26b21c13e10f26g23h45i-10j17k-8l26m-11n-4p-19q-16r12s4t-7u-7v-4w-13
修 は	a12b7f13h-8j-4l-21n11q-4w-14
修 は 何	a12b-10w-4
は	b-4c9e-8f4h5i-37k6m-9o-27p-15r-24s19t-31w19
は 何	a28b5e-14f-17g17i-7j-27l-9m-15n-4r5w20
は 何 時	a19b-10c-6d-4f-6h-6l-7p-5w11
何	a29b18c8d7f-25g22h-6i18k-13l-10m-9n-7p44q-9r26u-11v-4w37
何 時	a28b-10e-5g-5h-4i13l-4n10o5p-8q7s7t7u8v7w32
何 時 か	a7b-14c-8e-7f-4w6
時	a55d-15e17f23h-9i29j-14k13l-17m-5n-5o8p-11q-8r-9t6w23
時 か	a15b-23c-6d-6e-9f-19g-4i8l-12u4v4
時 か ら	a11b-23c-7d-7e-16f-19g-4i10l-12
か	a11b14g8h5i-15j6k6l7m15n-18o-18p9q-9r-4s-26u-32v-59w-6
か ら	a13b21c-10f-14g-8h-29m6n7o-25p6q5s9t-9u-16v-22w-8
か ら で	a24b-19c-6d-9f4g-12k-6l7m-6o5r4s4t7v4w-7
ら	b15c-10e-5h7i18j-4l7m-6n17o4q-12t-27u-34w-4
ら で	a23c-12d-9g-14j-5k-6l6q-6t6
ら で す	a21b-13c-8e-16f-7o4t5
で	c-12e11h-14i7k8l-4m13o-17p7q5r-14t-22u9w-7
で す	b4d-5e7i7j4k-10n-11o-7p-7q-9r-7s7t-9u13v6w-19
で す か	a25b12c8e7g8h6i4j13k-16l7m-11n-15o-9p12q-19r-29s-4u-12v-10
す	a-8b-5e6f6h-6i4j-5k-11n-5o-11p8s4t5v5w-18
す か	a9b8e-7f-10h4i-24j4k5n-18o-10p8q-44s-29t-27u-35v-34w-9
す か $	a15b11c6d10f-8g11h5i-11j11k9l5n-6p7q-29r-12s-15t-16u-24v-21
か $	a18b14c9d11f-11g19h6i-14j15k12l7n-10o-5p7q-35r-4s-18t-19u-39v-24w5
#day	a44b18c24d12e24f17g5h-14i7k-8m-25n-4o5p-29q-29r-28t-10u-30v-24w9
#filler	a4c6d12e13f7g9k4l-5n6o-8q-5s-45t-27u32v25w42
#train	a66b36c33d29e16f52g7h25i-26j-10k-16l36m-15o-6p-24q-15s6t-14u-4v-11
#when	a57b-5c-10d10f-12g-10h17i4j4k-13l10m-9n11o-4p-16q-7r5w23
#whether	a17b9c5d5e-4f-19g17h9i-30j10n-25o-9q-33r-4s-29t-31u-36v-46w5
^ 今	a13b20c12d6e18f13g9h-12i-10j-7k-6l-14m-7n6o-10p-13q20r-15s-5u-15v16w8
^ 今 週	a18b-9c6d-5e-7f-4n-4w-9
今	a12b14c5e17f7g16h-9i-8k-14l-13m-17o-19p-23q18r-6s-6t-10u-28v10w14
今 週	a18b-13c6d-6e-9f-6h5j-5l-5n-5w-6
今 週 の	a18b-11c-6d-5e-8f-4r-4w-15
週	a30b4c11d-5e13j20k-6l-5m-4n-5p-6r-8s8v-4w-16
週 の	a17b-9e13f8g6i-6r-8
の ス	a9c16d24f-5g-6h-5i6l-6p-5s7t6v7
の ス ケ	a19c-12d-12k-6w-5
ス	a18b16c14d27f5g30h-24i14k17l19m-28o-11p-6q-26r5s-8t-12u-15v-18w15
ス ケ	a20b-5e-4w8
ス ケ ジ	a20b-4e-4w6
ケ	a32b-7c4f27g-8j15l-7n-8o-4p-7q5r-4u19v-4
ケ ジ	a20b-4e-4w6
ケ ジ ュ	a20b-4e-4w6
ジ	a19b-9d10e-9f-11i8j-13l8n18o18p-12q-12r-12w20
ジ ュ	a23d16e-5h-8j-8k5s5t4v6w6
ジ ュ ー	a20b-4e-4w6
ュ	a28b-7d12f5j-7m10n17p20q15t26
ュ ー	a18b-6d-4m7n13p17q11r-4t22u-4v-7
ュ ー ル	a20b-4e-4w6
ー	a5c10e-10f9g-46h-8j-10k6l17m-13n19o-4p-16q-25r17s-4t12u-18w-4
ー ル	a18c11e9f-13g-6i10j6k6l-17m-11o-15p-19q-15r14t-5u-8v-5w-6
ー ル $	d-4w9
ル	a18b16c7d5e-8f-7g-20k6l-6m-6n-11o-14p8q19r6s-15t-8u-15v-11w30
ル $	d-5q13w12
#timetable	a91c10d-5e10f12g-16j-16k15l5n-4o-7r-11s8t11u-5v6w7
^ あ	a30c18d-6e15f-6h-10j24k12l5p25q21r-6s-5t29u-6v-8w33
^ あ さ	a14b-9d-4e-5p-5w-10
あ	a19c-6d5l-10m-17o-24q-15t13u7w11
あ さ	a14b-9d-4e-5p-5w-10
あ さ っ	a14b-9d-4e-5p-5w-10
さ	d9e-7f-4h8i6s-8u-12v-37w-8
さ っ	a13c4d-4e-4f4k7q13
さ っ て	a14b-9d-4e-5p-5w-10
っ	a7b6c-12e-4f7g6h-13i-5j9k-8l-22m-29n-8p7q5t-8u-9v-41
っ て	a11b13c6d17e14f-25g-6h-5i8j14l-17m-12n12o-8p20q-30r7s-5t-14u11v-41
っ て 授	a8d-4w-4
て	b5d-4f14g-11h-8i13n5o-4p18q4r8t-17v-18w-7
て 授	a9b-5d7e-6f-10i-6w-4
て 授 業	a9b-5d7e-6f-10i-6w-4
授	a20c10d12e10f22g4i-12j-6l-7m-4n-4q-4t4w-19
授 業	a21c5d12e11f23g4h-10i-12j-6l-6m-4s4t4w-19
授 業 あ	a20c-4d-7e-4w-14
業	a21c4d10e10f19h4i9j-10k-6l-9m-5n-5p-7q-4s5t4w5
業 あ	a20c-4d-7e-4w-14
業 あ り	a12d-5e-5
あ り	a12d9h-9i11j4m-13n5o-13q-16r5s-10t23u13v9
あ り ま	a13c-4d8h-9i12j7m-11n5o-13q-18r6s-7t-10u14v10
り	b-10g-10o7p-8q21r-18t16v-6
り ま	a8f-16g-5j8k-4l-12n9o-8s6t5u6w-18
り ま す	a13c5e12f-12i7j-15n-17o-11p-8s12t-13u-30v-30
ま	a-5b4c-8e15i5j6k-11l-5n-14s4u-5v11w-15
ま す	a-4b-9c4e5f-13m6n-15o-7p8r6t9u-4w-13
ま す か	b6c8d5e-12f-23g6h9i-37k12l6m12n-5o-4p7q-31r11s-33t-16u-23v-25
#begin	a35b16c-4d10e12f-17g18h-16i23j-15k-6l4m-16n4o8p-4q14r7s-9t-20u-30v-27
#switchTo	c-10e-9g7i-8j-10k18l4m35n-5p7r-7s-46t-23v4w11
明 日 は	a11b16d-17g-9h-15i-4l-4m-4o4q6r7s-5t8u-6w19
日 は	a17b24c7d-21e15g-9h-17i5j-9l-13o9p-4r20s-6t26u-14v-6w34
日 は 何	b-15c-9d-5e-18l-4p-16r9w6
は 何 を	a15b-17c-12d-7e-22g-5j-7k-6l-8p-4
何 を	a4b-8d8f-4h-6i-13n-4p32q-4r14s7t7v5w-6
何 を し	b-9c-13d-5e-5g-4i-4j6k-4l10p17r-9s5u6v6w-7
を	b-4d13f6g-4h7i8j14l-9m-5n8o14p17q-13r19s-58t-41u-75v-58w-5
を し	b-14c13d-23g-21j-4l13m-4n-10o-8p19q-13r-21s11t5u-6v4w31
を し ま	b-11c-6d-7e-6g-5i13l8p-14
し	a-9c-16e-5f4g5i5j5k-4m7p-7r12s6w-7
し ま	c16e8f-19g17h-10i-16j7m-4p-12q13r12s12t-6u8v6w-10
し ま す	a5b5c17d-7e13f-8h-13j-12k4l4n11p-8q4r9s13u10v-24w-15
^ 研	a16b20d10e-5f18g9i-8j-6k5l16n5o4p-4q-8r10w-17
^ 研 修	a16b20d10e-5f18g9i-8j-6k5l16n5o4p-4q-8r10w-17
何 時 に	a14b-14e-14g-4h-6i-4l-4n4p-6s4t4u5v5w17
時 に	a16b-13e-7g-4i-5j-7l-4p-5s5t4u6v7w18
時 に 終	a5b-4e-7i-6p-4w5
に	a-5b-7c-11d-16e13f12i23j-4k10l12m7n-7o8p-17r-10t22u-55v-32
に 終	a7b-6e-11g-4i-5p-4w6
に 終 わ	a7b-6e-11g-4i-5p-4w6
終	a28b-15c-8d-15f-12h8i-10j7k-13l-11n16o4p-14q34r11u-5v-9w6
終 わ	a26b-15c-8d-9f-4h-8j6k-5l-8n16o10p-9q20r9v-9w6
終 わ り	a19b-6e-11f4g-11j5n15q19r-4
わ	a16b16c-7d-14f11g10h-8k9l8m4n-6p12q18r22u-11v-5w-10
わ り	a23b6c-5d8g-15h-13i-5k-5m-4n10q19t-6
わ り ま	a22b10d-4e-8f-9g-16h-4i-4j6k-4l-5m-6o8t-9
#cancelAlone	a21b-5c-4e10f-7g-13i4j15k20l5m-4n29p-10q59r-6s-4u-6v17w8
^ 1	a12b4c8e11g-5j-7w23
^ 1 2	a10b-7j-8w11
1	a12c11e14g4h-6i8j22k-4l17m-7n-4o-5p-7q-10s-8t-5u-10v-11w22
1 2	a15b-6c5i4k4l24v-4w8
1 2 月	a7b-8d-4e-4j-5l10w-12
2	a24b15d8e18h-7j26l31o-5p-5r5u-6w17
2 月	a7b-8d-4e-4j-5l10w-12
2 月 の	b-4g-4j-5l12w-14
月	a29b-14d8f-17g-14h7i6j19k7l12p-9q-9u-13v-10w22
月 の	a14b-8c-4d-13e-6f-6g-7h9k4l15q-6r-8s4t4
月 の 日	a12d-5s4t4w-10
の 日	a38b13d-13e-11f12g-5h11k6l-9m5u15v5w15
の 日 程	a27d-5f-9g-6n-6s5t4v4w12
日 程	a38b-6c4d-9e-4f-6g-5j-7k6m-5v4w9
日 程 を	a17e-8f-7g-6n-6v4w10
程	a40c6d-8e-4f-7j-7k4m-5v4w10
程 を	a22e-8f-8g-5n-6v4w7
程 を 教	g-8w5
を 教	a10b5c11f-9g7i-22j4l6m-15o-14p5q-20u-8w9
を 教 え	a10b5c11f-9g7i-22j4l6m-15o-14p5q-20u-8w9
教	a18b27c24d28e9f-5g6h-10i-17j5k6l6m-18n-4o-19p6q-24s-5t14u-10v-6
教 え	a16b10c19e4f-14g8i-20j8k4l5m-16o-15p7q-20t14u-7
教 え て	a17b9c11f-15g7i-21j8l5m-15o-16p7q-21t13u-8w7
え	a8c7e-8f-7h10k4l-14m21n-19o-10q-10s-19
え て	a13b8c5d-9h-7i-10l8n-11o-9q-14r-8s-12t7u-25v-13
え て く	b-5c10d5f5g6h5i-18j8l10n-8o-23p-21q-26t9u-6w-6
て く	a-6b-9d-10e4g5i-6k-5o4p6q6s-10u4v-15w-20
て く だ	b-8e7g7k-5l4o5q7s-7t-11u8v-12w-13
く	a-9c4d5e8f16g-8h-9i13k10l9n9p7q5s-11u-13v-12w-9
く だ	i-6j-4o5q4s-10t-13u5v-16w-14
く だ さ	i-6j-4o5q4s-10t-13u5v-16w-14
だ	c6g13i-8j5k4l11p-4s-34t-30u-20v19w-4
だ さ	i-6j-4o5q4s-10t-13u5v-16w-14
だ さ い	i-6j-4o5q4s-10t-13u5v-16w-14
さ い	i-5j-4o5q4s-12t-15u4v-18w-12
さ い $	b6d5e6g5j-4r-4s-7t-10u10v-11
い	a6c-14d-4e-4f-4g4h-4i9k12l-5n7p4r-5s-5u13v12w7
い $	a-5d-6e-4g6h-4j-12l-12r-5s-22u10v-14w20
#ask	a11b13d20f-10g13h13i-15k11l12m-4n-21o7p6r4s-46t-14u-6v-47w-20
#dataVerb	a26b4c16d15e-9f-39g20h9i-14j14k5m-7n-13p14q-8r21s-16t5u-26v-22w-9
^ お	b-6e-5f-7g-9h-4l-9m-8n24o13p-4q-7r4s36t30u27v19w31
^ お 世	a8e-7f-7i-4s9t6w-6
お	b-5c31f6g-11i-10k10l-6n14o16p-6q-7r-11s29t22v15w16
お 世	a8e-8f-12i-6s14t7w-11
お 世 話	a8e-8f-12i-6s14t7w-11
世	a8e-8f-13i-6s14t7
世 話	a8e-8f-13i-6s14t7w-11
世 話 に	a8e-8f-12i-6s14t7w-11
話	c26d-4e-9f27h-10i-5k44l-12m19n-8o-8p6q-10r16s24t27w21
話 に	a9c-4e-7f4i-8k8p-4s16t9w-8
話 に な	a9e-7f-12i-6k8p-5s15t9w-6
に な	a6c6d8e5f8g-12i8l-8m-5n-12o-16p-15q-13s12u-7v-4
に な っ	a11c7d-4e13h-8i13j-16k4l-4m6o-4p-6q-4r8s11t-4w-5
な	b-23c11d4f-12g-32j-7k6l-15m-25o-27p7q-8r-5s-6t8u-23v20
な っ	a13c7d-4e15f8g-6h-9i12j17k6l-6m4n6o-4p-11q-6r15s13t-4u-4
な っ て	a7d-4e10f5g-5h-7i10j7p-7r13s12u-5w-19
っ て お	a10e-9i-5j7s14w-5
て お	b-6d13h-9i7j15k-12l7n-9o10q10r7s22t7u-4v17w-10
て お り	b-5f-5i7j15k-4l6m5o11s21t6v-7w-13
お り	b-18c-12d4f-10g-9h-11i9j15k5n-12o16q-12r-6s23t8u16v-6w4
お り ま	b-5d-4e9i9j17k10l9m4o13q-7s24t9v-5w-14
ま す 。	b-8c-18d9e11f15g13h4i14j-21k-5l-7m-8q10r-21t16u-4v15w-23
す 。	a-16b-13c-8e13f6i11j-9k7m-4p-12r10s11t17u15v18w-17
す 。 来	a17c-6
。	a-5b-11e-8g-7i-9j-7q10s4t9u15v6w20
。 来	a5c-5s6
。 来 週	s7
来	a28b19c17d5e10f-21h-10l4n16p-7q-12s13u-15v-17w13
来 週	a22b7c10d-4e18f-10i-4j-9p-4s9w-17
来 週 の	a14b-9e13f-5i-4j-9
週 の 研	a8e7f-6
研 修 の	a6d6f9g6h8i-4j-6l10m-4n-14o-17p-9q-11r-11s-5w-19
修 の	a6d6f9g6h8i-4j-6l10m-4n-14o-17p-9q-11r-11s-5w-19
修 の 日	a13b-9f-5w-4
え て い	a4c5d-6e-7g6i19j-18k7p7t10w-20
て い	a5c-9d10e4f11i15j4k-5l-6m6n-5o-17p8q-16r20s-28t-10u7v-15w-13
て い た	a-4b-6c4d8h6i-5j-7k7n5o-9p7q-5r12s-4t6
い た	b7d21f-10g-11h-8k8l-9m-7n-8o17p4q-32r9s8t12u-20v-22
い た だ	a7d22e7f-12h5i-7k15l-5n7p10q-9r11w-14
た	a-9b-14f11g10h-6j10m-6n-8o16p-12q6s-25t8u-29v-67w6
た だ	a8d23e7f-13g-5h5i-9k14l-8n7o-5p11q-12r12t-7u-7v-11w7
た だ け	d11f-4g-5i-9j-9k11l-9n10p6q-6r5t-10w-14
だ け	a8b9d15e17f-6g-5i-10j-4k7n12p7q15r8t-5v-8w-10
だ け ま	d4e-12f-7g-4h6i-6j-6k9l-8n11o-13p5r5w-10
け	b20c-16d17e13f9g22h9k5l-24m-21n-8o20p16q17r-6s-27t-6u-40v-25w-20
け ま	b7d16e12f16g8h-7i5j-13k8l-15n5o-17p17q-10s-7u-11v-22w-22
け ま す	b5d6f-12g8j-13k7l-10n11o-14p13q-9s-7v-5w-18
ま す で	a4b4c-9e-5h-7j-7k12l-4m6o9r8
す で	a5b9c-10e-4h-6i9j-8k12l-4m7o10r10w-5
す で し	a4b4c-9e-5h-7j-7k12l-4m6o9r8
で し	a29b5c11e5f32g7i14j10k9m-11n-15o4p-8q-18s-9t-8u-14v-15w-19
で し ょ	a17b10c8d-5e4f-6g-4i5j13n-13o6q-13r4s-6u-10v-13
し ょ	a17b23c10d-5e7f-4h13i9j16l6n-12o8p-8q-13r6s-6t-4u-11v-15
し ょ う	a14b8c6d-10e5h11i4j11n-13p-6q-10s-8t-9u-10v-9w-27
ょ	a12b22c19d22e16f-10g-10h11i5j11m-9n-20p-18q-6r11s-16t-10u-18v-12w-4
ょ う	a15b15c19d21e11f-5g-7h13i5j10k5m-6n-18p-11q-17r9s-15t-11u-13v-9w-19
ょ う か	a9b9c8d-6e5g-4i6j11n-10p-6q-6s-4t-5u-6v-4w-23
う	a-6b-23e6f-4i-19k-17l6m-32n4o6p-4r-10s11t6u8v8
う か	a9b9c8d-6e7g-5i8j14l4n-14p-10q-13s-6t-7u-13v-9w-5
う か 。	a12b9c-5d8e-9f-6g-8h-14i11j11k9m8o15r-6
か 。	c13h9i-8j17l11n-15o11p6q-22r12s-16t-13u-16v-16
か 。 $	c13h9i-8j16k-14l11n-14o11p6q-21r11s-13t-14u-16v-15
。 $	a-21b-20e-14f-26g-7i-4j-8q10t10u15v6w19
#greet	a10b-5c8d10f-5i7k18l-5p-4q8s79u-6v-12
^ 田	a5c5f-10p-5s8w-5
^ 田 中	a5c5f-10p-5s8w-5
田	b-12c10f-11k-4p-5s18t4u-5w8
田 中	c10f-10o4p-4s14w-4
田 中 先	b-7c7e-4f-15j-5k-5l-4p-6w-13
中	b-21c5d-13e14f4g7j9k-17l-16m-14n6o-15p-7q30r-9s13u-15v-18
中 先	b-7c7e-4f-15j-5k-5l-4p-6w-13
中 先 生	b-7c7e-4f-15j-5k-5l-4p-6w-13
先	a6c40d19f16g-7h8i-15j22k24l-4m7n-4p-18q-4r-5s12t10
先 生	a8c40d13f17g-10h-4i-8j-11k5n4p-10s12u4
先 生 の	a11b5c14d-11e-8f4g-8j-9k-11w-8
生	b7c39d16e-6f10g-13h-5j-19k5l11p-15q-4r15s9v-7w15
生 の	a5b13c15d-11e-8g-9j-10k-9l5v4w-9
生 の 講	a10b6c-14d-20e-5f-16w-12
の 講	a10b5c26e16f17g-10i-6j-8k-5l12o-4q-6s5t6v5
の 講 義	a14b7c7d6e16f17g-5j-7r-4
講	a20b17c41d20e10f34g-27h18i-19j-22k-12l41m-11o-5p-19q-15t-9u-5w-23
講 義	a27b30c11d35e21f31h-7k-7n-4p-5r-6s6v4w-7
講 義 は	a12b10d-6e5f5h-10j-7l-17o4u-5w-11
義	a26b30c11d35e21f31g-5h-8i-4k-8n-4p-7s6v4w-8
義 は	a12b10d-6e5f5h-10j-7l-17o4u-5w-11
義 は い	a24b-18c-20d-25f-22h-5l-9w-10
は い	a24b-16c-5d14e-8f15g-8h9j13k23m9n18o-6p-12q-12r-10s-21u45v-13
は い つ	a18b-14c-8d13e-5f-4g-6h10j13k-13l6m-8o4p-8t4u-5w15
い つ	a28b-8c-6d10e-10f-5g-5h15i4j23k-16l7m-5p-13r-5s12u-4w13
い つ で	a17c-8d4h-11j11k-4l5w-17
つ	a29b7d-5e-12f35g-11h10i13j18k5m-19n-8o5p-7q-29t-15u-17v-14w12
つ で	a20d8f10h10j13l10o5t6u-5v-4w-14
つ で す	a18d8f10h10j15l10o5t6u-5v-4w-14
#lecturer	b-9c79d13f29g-14h-8j-18l-12m6o-4p-19r-12s14t10v5
^ 閉	a24c14g-7h5j5m-4q22s8t7u-9v7w-8
^ 閉 講	a18b-9w-9
閉	a21b5c13d-7f-6g10i15m-5p-4q21s6t6u-11v6
閉 講	a18b-9w-9
閉 講 式	a18b-9w-9
講 式	a20c4d-5k4l-6n4w-11
講 式 は	a8b5c-10d-5l-5w-12
式	a24c4d5g14k8l-8r-4w15
式 は	a9b5c-10d-4h-4l-5
い つ ?	b-4c-7d-15f-11h-4t4w9
つ ?	b-4c-7d-15f-11h-4t4w9
つ ? $	b-4c-7d-15f-11h-4t4w9
?	a25b28c21d22e-19f-17g18h15i-16j9k24l-4n-7o-5p12q-13s9u-13v-9w17
? $	a27b19c21d23e-15f-15g20h11i-14j9k22l-12n-6o-5p10q-12r-8s11u-12v-7w18
^ 今 日	a-11b15c10d18e11f20g16h-6l-6q-10t5w4
今 日	a-7b14c9d17e18f18g14h-9j-17l5q-10s10t6v-7w5
今 日 の	b8c8d12e4f11g11h-8i-9j-18q-7w-16
日 の 午	a8b-8e9f-4w-6
の 午	a13c-9d-10e9f-4j-5l-5p-4w-4
の 午 後	a14b5c-14d-9e-9g-4
午	a33b6c21d-14e29f21g4h-12j-14k15l-5n5o-6q-6w-10
午 後	a24b7c15d-9e24f13g-13h-11j-14k11l-6n7o-5u5w-5
午 後 は	a14b4c-4e7h-6j-4
後	a29b6c16e27f26g-11h11i-6j15k10l-6m-6n14o5p-9q-6w-16
後 は	a14b5c-4e6h7j-4l-4m4n12t4
後 は 何	a15b-10c-5e-6n4v4
は 何 の	a21b-6c8d-6e-9g-5j-7l-4n-5o5p9r-5t5v4w-11
何 の	a25b-6c11d-4e-11f4j16k-8n-5o5p6t4w-10
講 義 で	a4b-11c5d8f-4l-6
義 で	a4b-11c5d8l-6
義 で す	a-6b-17c7d-15f-14l-7p-5w-8
明 日 っ	a13b-9c-4e-9w-6
日 っ	a21c-5e-7p-4w-12
日 っ て	a21c-5e-7p-4w-12
研 修 あ	a16b-19c-7d-5e-13g-4h-4l-4w-4
修 あ	a16b-19c-7d-5e-13g-4h-4l-4w-4
あ る	a21b10d18e15f7g15h-15l-7m5q-4
あ る の	a12b10c-7d-9e13g-4i-8m5o5p-8s7t6u8v7w-7
る	a5b-18c14d-9g4h9j-14k10l-5m-4n7o-4p8q16r24s-16t-27u-35v-33w10
る の	c9d-9e8f-24g-15i-4k-6m5n11p21r4t4u-6
る の ?	a4b12f-4h-4k-4p14s5t7u5v6
の ?	b11d-6e4f-5g-9h-7j-5p15s4t6v4
の ? $	b11d-6e4f-5g-9h-7j-5p15s4t6v4
^ 金	a16b4c4d-6e5i-5l-5w-8
^ 金 曜	a16b6c5d-5e5l-5w-11
金	a19b4c5e11f-5g-4h-7i23j-16k-10l-8n-4q-9t4w10
金 曜	a22b4c5d-7e8i-5k-7l-5o4w-14
金 曜 は	a22b-17c-9e11g-6k-5o4r4t6w-13
曜	a36b30c20d10e23f-4g-8h-11j9k-6m-12n7t7w18
曜 は	a24b-16c-14d-4e26g-10l4m5n4o5r6t11w-5
は ?	a22b10e-10f-13g10h5j-12k9l-10p8r-9w-7
は ? $	a23b11e-9f-15g11h-14j-12k9l-8p8r-7w-6
^ 行	a8b4c9e5f-4g-5i12p-8v-4w-7
^ 行 政	a7c7d-4i11w-5
行	a18b34c10d-12e20f-26g-6h25i10j-7k-4l7m-8p-17q-11r21v-11w17
行 政	a10c11f-4g-4i17l9
行 政 改	a7c7w-5
政	a11b9c15e-6f-12g-10h-8i17j-10l9m-5w-7
政 改	a7c7w-5
政 改 革	a7c7w-5
改	a13c14e-5f18g-14i13j-6l5n-4o8t4u5v6w-5
改 革	a7c7w-5
改 革 の	a5c4t4
革	a7c7w-5
革 の	a5c4t4
革 の 講	a5c4t4
義 は 何	a12c-8d-4e-4f-5h-4w-8
は 何 曜	a6b-6c-9f-8w6
何 曜	a7b-7c-9f-8w6
何 曜 日	a7b-7c-9f-8w6
曜 日	a8c8d-14e-10f-11g-7h-6j-10k-4l-6m-5w16
曜 日 で	a20b-7c-11d-4f-9i-4w-13
日 で	a22c-14d-7e-5f-9i-6l-4t4u8
日 で す	a20c-8d-5e-6f-13g-5l-5t4w-7
#topic	a22b7c25d7f-13h-9i16j-13k-10w-19
は 中	a10b-14c-10e-13f-6h-4w6
は 中 止	a10b-14c-10e-13f-6h-4w6
中 止	a7c-4e-9h4i-4o-4q23s4t5v4w-4
中 止 で	a10b-13c-10e-12f-5q8
止	a-5b-5c8d5e19f-10g-4i22j-6k-9l-4n35o22p-4q20r-4s9t12v5w18
止 で	a10b-13c-10e-12f-5q8
#dayOff	a62b18e-13f-10g-13h-6i5l-4m15n-4o12q19r13s4t5w14
^ 何	a-5b17c4d8e9f-6g17i-13j-8k-9l-10m11p30r5s6t7w7
^ 何 時	b-17d-6e-19g-16h-9i-8l-6m-5p-8s4u5v4w12
何 時 集	a12b-8g-6p-4w-14
時 集	a12b-8g-4t4w-4
時 集 合	a12b-8g-4t4w-4
集	a17b20c-7d-12e-23g-14h-6i8j-11l12p-17r16s4
集 合	a16b18c-5d-4e-17f-7g-6i-6j-4l-10p-7
集 合 で	a9b9e-6f-6g-9m4s4t5v4w-8
合	a16b21c-8d-6e22f-15g45i-6j7k9l12p-20q-6r-5s5t10u26v-6w13
合 で	a9b9e6f-6g-9s4t5w-9
合 で す	b9c-9e-14f-4g-8w-27
研 修 期	a16b-11e-9f-10g-11h-10j-10k-4l-11r-8
修 期	a16b-11e-9f-10g-11h-10j-10k-4l-11r-8
修 期 間	a16b-11e-9f-10g-11h-10j-10k-4l-11r-8
期	a5b-11c-6d6e-10g-17h-9i-6j14k-4l9n-5o9q-5r-8s6t7u5v6
期 間	a16b-11e-9f-10g-11h-10j-10k-4l-11r-8
間	a24b4c-16d-21e17h-8i13j9k22l9n-23o-5p-22r-10s-15t-14u16v-23w4
間 は	a7b6g11
い つ ま	a13b-7c-8d5e-8f-9g-11h-11i6j-11k-7l-9o5r-4t5w8
つ ま	a20d10e-12f16h-15i-10j-16k-9l-8o4p-9r-13v6w29
つ ま で	a13b-7c-8d5e-8f-9g-11h-11i6j-11k-7l-9o5r-4t5w8
ま で	a27b16d6e6f-12g-7h-15i23j6l-18m-4o-5p-16q7r7s15t18u-6w23
ま で で	a14b-12h-4l-6w-11
で で	a12b-15c-7d-13f9l6p9w-6
で で す	a16b-13c-4e-10w-12
^ p	a16c16d18e5h-5i-9l-5u-6v-4w-5
^ p a	a12c11f-4k-6w-13
p	a14b-5c18d25f-5h13k-6l18m16w-6
p a	a12b-4c11f-4k-6w-13
p a p	a9c10f-4k-6w-11
a	a17b11c18d4e4f-5k13l10m15u-4v-5w-15
a p	a9c10f-4k-6w-11
a p i	a9c10f-4k-6w-11
p i	a9c10f-4k-6w-11
i	a14c16d4f-5h-5i-5j-7k10l-11m18n7o-5p5u-7
^ 試	a14e-6f-4g30h-4j-4l-7p-5s6t8w5
^ 試 験	a13e-7f-5g30h-4j-4l-7p-6s6t6w-13
試	a6b-5f-6g42h5i-8j-4l-10m-8p-11r-4s7t13w18
試 験	a11f-5g34h7j-4l-7m-6p-8s6t10w10
試 験 の	d-7e-6g13j-7l-14m-4
験	a11c10f-4g37h5j-7k-4l-8m-7p-8s6t11w11
験 の	d-7e-6g13j-7l-14m-4
え て $	a14b21c-15d-14e-7f-9h-7i-10j-8k4l12m5n-8p25w18
て $	a8b4c-18d-15e-15h-22i-32j-27m8n6p15r13t-6u-17v-10w14
^ 午	a22b7c23d-8e10f20g-12h-10i-4j-8k12l-13n6r4t5u5w-10
^ 午 前	a13b-12c18d-4e21f17g-5h-5j-5k-8l-5r4s4t6u4
午 前	a22b5c12d-10e24f16g6h-7j-9k-9l-10q-5t5w-7
午 前 中	a19b-5c4d-7e14f-11q-6t5w-8
前	b-4c22d11e11g-7h8i7j18k-8l7m-9n-16o22p-13q-16r12u-10v-6
前 中	a19b-5c4d-7e14f-11q-6t5w-8
中 の	a17b-8d-7e-10f-9n-4q15s6t7v6w-7
の セ	a6b9c8e-5f13i-4k-4l-5r-4s4t5v4w-8
の セ ッ	c8f9w-13
セ	a4b12c5d-6h-4i-22j-9k5n18o18p-17q20u-5
セ ッ	c9d-9f10k-4l-6n-6w-7
セ ッ シ	c8f9w-13
ッ	c-5d-4e17f9g4h-15i10j6k34l-21m-12n21o14p14q-18r-11s-6u8v-12
ッ シ	a-4c8d-4f13w-15
ッ シ ョ	a-4c8d-4f13w-15
シ	a14b12c27e-8f12g-10h-4j-12k-12n-10q-5r23s13t4w9
シ ョ	a9c10d-13e-9f13g-12i7j-12w6
シ ョ ン	a9b-8c8d-5e-6f7g-12i10j-11k-5m4w8
ョ	a9c10d-13e-9f13g-12i7j-12w6
ョ ン	a9b-8c8d-5e-6f7g-12i10j-11k-5m4w8
ン	a4b11c-6d11e19f10g-9i-4j-9k-14l-9m-29o9q16r-4s7t15u-29v-22w6
ン は	a-5b-13d-7e10f-6g4h10j-8k-5l-6n4o4w10
ン は 何	a-6b-7c-4e-12g9w7
か ら 何	a7c-4e-4i10j9n-4o4w-4
ら 何	a7c-4e-4i10j9n-4o4w-4
ら 何 時	a10b-4c-4w-8
何 時 ま	a19b-10g-4h-4n4o4p-5q5r4u5
時 ま	a19b-10g-4h-4n4o4p-5q5r4u5
時 ま で	a19b-10g-4h-4n4o4p-5q5r4u5
ま で ?	a6b-6c-4w-5
で ?	a6b-6c-4w-5
で ? $	a6b-6c-4w-5
^ 今 月	a25c-7d-5e-7g-8s4t4u4v4w-12
今 月	a25c-7d-5e-7g-8s4t4u4v4w-12
今 月 の	a18c-5d-6e-5p-4w-10
の カ	a16b-4c-10d-6e-4f-6m4s5t5u4v4w16
カ	a14c21e-8f-11g-4i17j-8k-5n11o-8p8q-5r15t16u-6w28
カ リ	a11c-7d-6p-14w5
リ	b20c18d18e-14f-13g8h-16i-16j-6k-18l8m-15n8o15q-18r-11s7t6u-9v-9w13
キ	a-5b-4c9d28f-6g-7l-7p-7q20t22w14
キ ュ	a11d-5i5t15w-4
ラ	a7b10c-4d19e-9f17g7i14j-12l28m-8n-11o-10p-20r6s8u-7w29
ラ ム	a22b-6d-9f10p-4q8s4w-6
ラ ム を	a13c-5d-9e-9f10k-5p-5s4u5v4w-15
ム	a17c6g-15h5i7j-17k9l-13m22o-11p-6r10s-8t15u-7w7
ム を	a13c-5d-9e-9f10k-6n-8p-5s4u5v4w7
を 見	a9b-10c10d14e8f-16g7h-10i5j5k-14l-16m-7n-4o-15p23q-13r19
を 見 せ	a4b-4c9d4e-14f-6g6k-9l-13o-6p20q-5r14s6t5v5
見	a21b17c18d19f14g15h-27i10j17k-9l-19m-13n-12o-21p18q-17r14u-10v-11
見 せ	a22b6c6d17e-10f-12h-6i-10l-15m-5o-7p16q-6r15s5t4w-10
見 せ て	a15b-5c8d8e-14f-8g5i-4l-13o-6p20q-5r15s6t6v5
せ	d5e11h-4k7l-4m4o4q-13r-16s-14t-5u7v13w-15
せ て	a5b-17e21f5h-24j-9m-15n-18p14r7t7u-14w-9
せ て く	a4b-11c6e16f11h-17i-4k-8l-5m-9n-15p5q4r-5s6t16u-14v5w-15
^ 会	a7b34e23f17g-11h-7i-7k-4l5o-8p-6r17s4u4
^ 会 場	a4b28e17f19g-8h-5i-9k-4l-4q6r-6s5u4w-11
会	a5b45c12d-11e15h15i-4j11l-18n19o-11p-11q-22r11s-9t-9u-9v-11w24
会 場	b46d4e24f21h-5i-9l-4m4
会 場 は	a-15b24c-7d-4e-13f-5j-4w-4
場	a-7b42c-7d-8e25f15g-4h18i32j-8l11p-8s5w22
場 は	a-5b26c-4e-11l-7m-6n7o8q8r5s8t6u4v8w8
場 は ど	a-4b10c-8e-13f-6l-5
は ど	a-24b14c17d8e6f16g6h-18i8j-13k-7n-9o6p-16q-15r7s-13u-9w8
は ど こ	a-19b7d15e8f15g11h-13i-15j-7k4l12p-20q-9s-7w14
ど	a-17b23c12d-4e12f6g-10h-18j10k-5m-18n-36o6p18q-4s17u-29v-27
ど こ	a-5b18d19f16g10h-7i13n-6o-5p-36q-12r-7s-9u-6w15
ど こ で	a-17b19d5e8f9g5i-5k-19m8n4p-12q-4s-4w4
こ	a-20b12c-5e11f4g-6h-7i5j8k-7l6m11n8o-8p14q20r-14s19t-13u-37v-10w-13
こ で	a-17b19d6e9f10g5j-5k-11m8q8r-4s-4
こ で す	a-16c-10e11f7g5h-14j-24k-9l4m9p-6w-6
#where	a-11b66d26f20g17i9k4o-5p-21q-8r-4w24
^ 教	b22d30f14g-6h-9i-8j-6l-5m4o5p-6q7s6t18
^ 教 室	a-7b19d-6f12i-8j-6l-4r-4w-11
教 室	b31c-4d-6e16f13g-6i-6j-13l6n-4q-7r-5t4v4
教 室 は	a5b12e7w-10
室	b46d-4e20f15g-5j-10l8m7q-4s6t8u5v7
室 は	b17e7f-5i4j-4t4w-12
室 は ど	b11d-10e-4w-7
ど こ ?	c6f12g10k7m-18w-9
こ ?	a-6b8c6f10g11k9m-16w-13
こ ? $	b11c6d-7f10g12k-6m-16o4t4w-8
会 場 へ	b16e-9f-4w-12
場 へ	b16e-9f-4w-12
場 へ の	b16e-8f-4w-11
へ	b13c-12d-10e4g-12h-12i11k-17l15n-11p-13u-17v-18w12
へ の	a5b6c-4f7i12k-6l13o9q-5t5v-7w-11
へ の 行	a-4b10c-4k-4p-5w-5
の 行	a5b13d-4e-4p-4r-5w-4
の 行 き	b12p-5w-5
行 き	b16e9f-6i-6l-7n4p-6v-6w18
行 き 方	b16l-6p-9v-4w-6
き	a-5b17d10e8f5g-12h-14i10j-6k9l10m-16n-33o-9p9q15r-13s-8t9u-26w6
き 方	b19d-8f-4l-6q-4r-6s4t4w11
き 方 を	b11p-5
方	a7b17c25d-21e-12f20g10h-8i-16j-15k27l21n5o-10p33q-16u-14v-7w12
方 を	a-6b13c-8d-7j-5l-6p16r-5s4t4
方 を 教	a-6b10d-8g10j-6k-6l-6p10r-6
#place	a-22b109c5d-4e7f23g13h-12i-11j-16k-6m-6p-21q4r5s11t19v5w10
^ 何 階	b23d-6g-12h-4j-4n4o5p-13q4s5t5u4v5w-15
何 階	a-6b32d-5g-12h-5j-6l-4n6o6p-13q5s6t6u5v6w-11
何 階 で	a-7b17f-4g-7j-13n4p-7t4w-4
階	a-7b40e-7g-14h-4i-8j12k-5o9p-11q5r6s7t5w-5
階 で	a-8b18e-6f-7g-9j11n5o5p-7q4s5t7w-5
階 で す	a-5b15c-4g-8j10n4o5p-7q4s4t6w-4
^ 最	a-6b4e11g10k-4l-5o5p12q11w13
^ 最 寄	b22e-5f-4w-15
最	a16b10c-10e11g7h4k-7l-7m-5n-4o6p11q15w12
最 寄	b14f-5
最 寄 り	b14f-5
寄	b17e5i8k-5p12u4v5
寄 り	b17e5i8k-5p12u4v5
寄 り 駅	b22e-4w-16
り 駅	b22e-4w-16
り 駅 は	b17c-4e-5f-4w-16
駅	a-7b17e8f-6i10j-6k4o-5r-5w8
駅 は	b25c-4e-5f-4w-25
駅 は ど	b17c-4e-5f-4w-16
^ 駐	b14e-6f-5i7m-8s5v5w-11
^ 駐 車	b13i-4m-7s4v4w-12
駐	b15e-10f-7i21m-7p-4s7t5u5v5w-9
駐 車	b15e-6i17m-6n4o5q5s6t4u4v5w-9
駐 車 場	b10e-4g-4i6m-7w-4
車	a-9b27c8d6e22g-4h-11i35j-9l-8n6o6p-4q4s7t12w24
車 場	b10e-4g-4i6m-7w-4
車 場 は	b13m-7n4q4s4v4w-10
場 は あ	b11w-13
は あ	b18c6d13e-7f-13g12h-8i-6j-6l10n-4p6r-23t9u-14v24w7
は あ り	b18c6d13e-7f-13g12h-8i-6j-6l10n-4r-23t9u-14v24w9
#city	a-15b20c27f-15g-10h-10i65j27k10l-11m-5n8o-8p-17q-8r7s12t8u13v-8w39
修 は ど	a-6b9c-9d-7e-17f-9l-6w-8
こ で や	a-4b20f-11g-11l-9n4o4t4u5w-23
で や	b27d4f-11g-15l-9m12n-11p8q16t4u-8v-14w7
で や り	a-6b11c-13d-9e-16f-13g-12l-4m10p8
や	a-10b9c7d-26f9g11j-4k-7l-16m8n13q25r-12s7t-13u-4v26w-8
や り	b16c10d-7e-10f15g29h-4i-10j-8l-5m17n-11p7q17v-8
や り ま	a4b21c17d-8e-14f-4g-11j-4l-7m-8o12p-4q21r9t12w-23
^ 集	a-13b12k-4w-9
^ 集 合	a-13b12k-4w-9
集 合 場	b12e-8w5
合 場	b12e-8w5
合 場 所	b12e-8w5
場 所	b25c-4d-6e-5f-7i-5k5q4s5t6u4v4w17
場 所 は	a-9b9c-4d-11e-4f-15i-7j-6l-8
所	b42c12d-12f-9g-10i32j6l-7o-4p-8r7s7t7w16
所 は	a-11b8c-7d-11e-5f-9g-10h-4i-7j-10l-7w11
所 は ど	a-4b-4c-4d-12f-14g-5i-7j-4l-8w10
^ オ	b26c-5d-18f-7i11j-6k19n16o4p-14r-15t4u19v-8w-8
^ オ ン	a-7b20d-12i12u-5
オ	b19c-8d5e4f-13i10j-10k17m-8n21o9p-7q-6r-19s13t13u16v-6w-7
オ ン	a6b20d-5e4g5i10k-5n-13o19r-4s-4t15v4w4
オ ン ラ	a11b18d-6e4g4i13u-4
ン ラ	a11b18d-6e4g4i13u-4
ン ラ イ	a11b18d-6e4g4i13u-4
ラ イ	a10b15c5d27f5g8i4j-4l-6m-5n-5o-7p-5q-5r14u-6
ラ イ ン	a9b19d-5e5g11i13k4u-4
イ	a13b14c5d25e10g17j-23k-4l-12o7p-4q-7r11t-10u-21v-13w4
イ ン	a5b18c-8d-14e20f-8g7h11i6n15o15p-10q7w12
イ ン で	a-9b11e10g-7i-4l-13m4o4w-8
ン で	a-6b14d-7e10f-11g-5h5i-5l-13p-5r-4s20u-5
ン で す	a-5b11e-5f-5h4i-7l-10s18u-5v-4w-5
す か 、	a11b18c6d-10e-18f-15h11i-4m9q-6r11s-6u-7v-5w-12
か 、	a9b17c5d-9e-15f-21g-5h10m8o-5q-7r11s-7u-8v-7w-13
か 、 対	a-5b13w-9
、	a-8c-10d-16f-15g-16h5i-9j8k-14m-8n-30o7p-12q15s19u19v13w-36
、 対	a-6b12j4w-10
、 対 面	a-5b13w-9
対	a-8b7c13d-5f5g-7h-7i19j35k17l11m19o-5p-4q-9s-5t6u-15v21
対 面	a-12b14c-6e-9w-9
対 面 で	a-8b9c-5e-12w-4
面	a-14c-4e-11f5g15h-4i-12j-6k18l5q11v-5w6
面 で	a-8b9c-5e-12w-4
^ z	a-4b14d-9e-5g-7l-5m-7s5v4w9
^ z o	a-4b14d-9e-5g-7l-5m-7s5v4w9
z	a-5b14d-5g-8l9m-8s4w6
z o	a-4b14d-9e-5g-7l-5m-7s5v4w9
z o o	a-4b14d-9e-5g-7l-5m-7s5v4w9
o	a12b16d-4j5l-7m7q-4u24w22
o o	b15d-6g-5l-6m-7s4w14
o o m	a-4b14d-9e-5g-7l-5m-7s5v4w9
o m	a-4b14d-9e-5g-7l-5m-7s5v4w9
o m の	b16d-12g-9m-8s5w8
m	a-5b20c-5d-7e-5g-8j-4l25m11r4s4t4w4
m の	b16d-12g-9m-8r-10s5t4w9
m の リ	b18d-14f-8g-9w-10
の リ	b18d5f12g13i-4l7n-5o-5p-4t5w-17
の リ ン	b17f12g14i-4l7n-6o-4t4w-17
リ ン	a-5b21d23e-4g17i-4j4k-5l4m-8n-5o-5p-4s11t6w8
リ ン ク	b20d12f6g14i-5k-4l4n-6o-4t5w-14
ン ク	b20d12f6g14i-11k-4l4n-6o-4r-4
ン ク を	d7f13g9n-6o-8
ク	b23c9d18e19f29g34h-11i9j-9l23m-8o-15p-16q-15u-13v-4w13
ク を	a-4b5c-6d11f21g12i8k-5l-5n-5o-7p-5r-5t4v4w-6
ク を く	b-6d5f13g-9w-15
を く	d17e-7f-11g-12h5j-4k9l-11m7n-9o-6q-13r-10w-9
を く だ	d17e-10f-10g-12h6i-4j5k9l-9m7n-9o-6q-13r-9w-14
^ 地	b22c6d-6h-8l4n-4o-7p4s11t8u5w27
^ 地 図	b19c5d-5f-5g-5h-10l5n-4o-7s9t9u4v-4w16
地	a15b34c5d-7e-5g-8h-11i26j-10k6o-7r6s9t6v-5w16
地 図	b21c6d-5f-5g-4h-9n-4o-6s10t9u5w17
地 図 を	a-9b21f-7g-9h-8o-6r-6s8t8v8w-15
図	b20c4d-5f-8g-6h-10i12n-6o-6s10t10u5w21
図 を	a-9b21f-7g-9h-8o-6r-6s8t8v8w-15
図 を 送	a-6b21c4f-5g-8h-8l6o-5r-5s8t8v8w-12
を 送	b9c-5d5e-17f23g9j-10k-14l-9m-6o5p-9q-11r6u-5w-6
を 送 っ	a4b6c-8e-15g6i-12j-14k-14l6m-11n-9o7p-15q-11u-6w-7
送	a6b10c-18d17e-11f23g6h17j14k-8l-25m9n25o16p-16q-16r5s-4t-6u-22v-14
送 っ	a6b9c-12d11e-6f-5g4h13i-17j10k-20m6n9o14p-20q-19u-14w-13
送 っ て	a7b8c-11d10e-6g6h13i-15j-17k-19m5n8o15p-19q-18u-13w-14
っ て く	b-9c-15d-4e-19g5h11i10j-13k6m7n5o5p-6q-7r-14u-12
^ ど	a-12b10c13e-15f-10g-11h-10i15j-17l-17m-4p32q-5r6s22t9v4w7
^ ど の	b32c9d-10e-14g-9j-6l-6n8o7r-4s9t9u8v9w-13
ど の	b31d5e-17g-15h-11i-10j21k-16l-11o5p9q-4r5t8v7w7
ど の 部	a-8b15c-7e-4f-4g-5j13k-7n5o4q4r-4s5t4u5v5w-21
の 部	a13b21d-11f-8g-14h-8i-5j11k-10l-8s6t6u5v7
の 部 屋	a-13b21i-6o4s4t4v4
部	a20b28c5e-10g4h9i-16j14l-21m-10n15o-13p-12q11r16u-7v-12
部 屋	a-11b32c5e-6f11g4i-12k-5p-5
部 屋 で	a-10b18c-9e-6n4s4w-19
屋	a-10b33c9d-4e-7f10g6i-5k-8l-4n-5o4p-9q-5w27
屋 で	a-10b18c-9e-6n4s4w-19
^ 県	a9b11e-6p-5
^ 県 庁	a9b11e-6p-5
県	b20c7e-5f-4i-5k-4p-5s14w-4
県 庁	b19e-5p-4s9w-6
庁	a-5b18e-7f-4i8p-5s9w-11
ま で ど	a4c-4d-4e-10f-6j-11p-7w7
で ど	a9c7d-4e-11f-6j-10p-7s4t4w9
で ど う	b15c8e-10p-9w-9
ど う	a-9b-18c8d-12e13g6h-8i7j11k-12l11m-10n-5o4p23q-15r10s14t11u-5
ど う や	a-5c8e7f5h10j-12k-5p15q-6r-5s-4t6v4
う や	a-5c11e13f4h11j-11k-4l6n-6p18q17r-4t5v-8
う や っ	c10f7h12j-11k-4p17q-5r-4t6v5
や っ	b14c14h10i-6j-10l4n-7o13p13q15s15w23
や っ て	a-7b10c9f5h9j-16k-5n-7p14q-9r-7s-4t6u-7w19
っ て 行	b11e12f-6i-7j-4p-10w-12
て 行	b21c-6d-8e24f-6p-8s4w-25
て 行 け	b22d-7e10f-5i-6p-9w-13
行 け	a4b18d-5e22f-14i-5l-4o4p-10s4t4v-10w-4
行 け ば	a9b12c-4e-9f-4h7i-6l-4p-14w-9
け ば	a8b16c-7d-9e-11f4g-5i-7j-8k13l-7p5r-4s4t4w-11
け ば い	a8b15c-5d-9e-11f5g-4i-8k11l-8w-12
ば	b14d-16f8g-14h4j-17m11p14q-24r-22s16u-13v-15w-23
ば い	a7b7c9d-4e7f6g-7h-6i11j-15k5m-11p17q-5r-4w-17
ば い い	a7b7c9d-4e7f6g-7h-6i11j-15k5m-11p17q-5r-4w-17
い い	a-13b4c-8e4f9g-14h-11j-27l4n-10p19q18r-9t-6u19v4w-4
い い で	a-6b-8d7e10f-6g-12h-4i8j-24l7m6o-13p8q20r-11s-5u21v-21w-19
い で	c-8d5e12f-5h-7i7k15l9n14o4p-8q5s-31t-22u10v6w-23
い で す	a8c-6d6e9i6k7l9q7s-28t-18u12v7w-18
会 場 ま	b13e-5
場 ま	b13e-5
場 ま で	b13e-5
ま で の	a7b12g-5i11r7s5t6w20
で の	a6b13c10f4g-7h-6i12j-9l-4r7s4w20
で の ア	b9
の ア	a-6b4c-12d-8f8g-4i5l-4n7p13w4
の ア ク	b7d-4g-4l-4m4r4w-7
ア	b11c7e-9f26g-15h-18i5j-20l-16m-7n28o-9p9r15s-7u-15v-14w5
ア ク	b7d-4g-4l-4m4r4w-7
ア ク セ	b7d-4g-4l-4m4r4w-7
ク セ	a-4b7g-5m4r4
ク セ ス	b7d-4g-4l-4m4r4w-7
セ ス	b7d-4g-4l-4m4r4w-7
ス $	a-9f-4i-5j14p4w4
^ 木	a4b18e-12f-12g-11i10j-4t5
^ 木 曜	a4b18e-10f-11g-11t5
木	a12b21c15d8e-5f-17g-17i8j10k-7m-7n-5q-5s4t8w7
木 曜	a10b17c6d4e-5f-14g-11m-7t6w8
木 曜 の	b19e-8f-10t5v5w-17
曜 の	a13b24d6e6g7i4l-5p-4t5w-9
曜 の 講	a-11b8c6d-8e-4f-4w-11
講 義 っ	b5c-5d-7w-7
義 っ	b5c-5d-7w-7
義 っ て	b5c-5d-7w-7
っ て ど	a-9b8e7f-8g-10p-4r-4s-12w7
て ど	a-9b9e6f-8g-11h-4l-8p-4r4s-12w6
て ど こ	a-5b7c-7d4e6f-5g-9i-4p-4w-10
で あ	a8c-6d-8e-5f-5g-5i-4w-13
日 の 先	a-9b-13c12e-8f10i-4s4w-7
の 先	a-16b-14c27d-12f4k-9l-6p-4r4t5v4w13
の 先 生	a-16b-14c27d-12f4k-6l-5n5r4t4w13
先 生 は	a-13c15d-8k-5l-4m-8p-4t4w9
生 は	a-11b5c17d-7f4m-6t6v5w15
生 は ど	b6c5d-5k-6w-11
は ど な	a-13b-6c20f-8k-4w-5
ど な	a-20b-14c25d-7e-8f-11h-4j-8k11l-4n4p-7r6t4u4v4w-9
ど な た	a-18b-14c25d-7e-7f-11j-5k12l-4n4p-6t4u4v4w-7
な た	a-18b-12c25d-8e-6f-10g-4h-4j-7k15l-5p13r-4s5t7u5v4w4
な た で	a-5b-4c17f-11h-5j-6k-8l-7w-4
た で	a5b-13c22d-5e-5f26i4j-6k-9l-4w-8
た で す	b-13c20d-4e-5f26i4j-5k-6n4w-7
#who	a-32b-9c70d-20e-18f-32g-7h6l-15m-6p6s4t5v4
^ 午 後	a9c12d-5e-6f7g-11h-7i-4j-12l-16u4v5w-13
午 後 の	a7b-5c11d-8g-14h-5i-5j-11l-16r-5t-4w-14
後 の	a15b-6c17e15f20h-11j9k6l-14n9o-5p-4w-19
後 の 講	a-12b-8e-5f9t-4w-7
義 は 誰	a-5c14
は 誰	a-19b-15c25d-7e-5f-17h5j-17k-15l-6p4r9v4w11
は 誰 が	a-13b-7c23f-9g-4h5j-15k-5l-13p-5r11w8
誰	a-19b-6c35d-5f-17h7k20l-7m-4p-4r9s6v6w15
誰 が	a-11b-8c30f-8g-11h6j-18k-12l-15p-9r11w7
誰 が 担	a-6c18l-4o4q4s4t4u4v4w-7
が	a-15b4d-9f22g4i36j5k-6l-4q-20s-47u-70v-16w6
が 担	a-7b-4c15j13k-4n4o6q6s6t4u6v6w-5
が 担 当	a-7b-4c15j13k-4n4o6q6s6t4u6v6w-5
担	a10c28d-4i16j16k33l-12m-4n-5o-6p-5r-6s7t10v7w16
担 当	a11c32g-6i14j16k35l-9o-4r-4s9t10v9w7
担 当 し	a-7b-4c15j13k-4n4o6q6s6t4u6v6w-5
当	a14c31e7f4g22i12j16k32l-10m-8n-10o-8p-12q-7r-10t17u-6w5
当 し	a-7b-4c15j13k-4n4o6q6s6t4u6v6w-5
^ 講	a12b19c38d29e-9f24i-7j-4k-5l14n10r-4s8t9v7w4
^ 講 師	c31d11f18l-5n8q4s5t6v6w5
講 師	a-9b-10c44d8e-5f22k-10l-10p-4r-5s7t4v8
講 師 の	a-5c21d13f13i-4k-8l-6s9t6u4v8
師	a-9b-10c45d8e-5f22k-11l-10p-4r-4s8t4v8w4
師 の	a-5c21d13f13i-4k-8l-6s9t6u4v8
紹	a-5b-5c17d12g-4h-4i4t5v6
紹 介	a-5b-5c17d12g-4h-4i4t5v6
紹 介 を	b-6c22d-9f-12i5n4t5v5w-8
介	a-5b-5c17d12g-4h-4i4t5v6
介 を	b-6c22d-9f-12i5n4t5v5w-8
を お	a17b17c12f-12h6i-5j6m-20n-4o7p5q-6s-21u-25v-7
を お 願	b15c9d4e-5f-8h6m-19o5p8q-19s-19u-24v-6
お 願	b10f-4g7i-10n-7o4q-8r-4t-10u6v-22
お 願 い	b10f-4g7i-10n-7o4q-8r-4t-10u6v-22
願	a11b11g5i-10k5n-7o9q-8r-4t-9u6v-23w4
願 い	a10b10f-4g7i-10m-4n-7o8q-8r-5t-9u6v-23
願 い し	b9g5i-14k10m-4n-7o-18p5q-5r-4t-9u10v-20w-15
い し	b8f-5g4h4i-18k9m9n-6o-9q-7r-11t-11u9v-24w-9
い し ま	b10c4g6i-9k12m11o-25p5q-6t-11u9v-23w-22
ま す $	a-11b-11c-8d-25e21g-7h-6i9m-20n4o-7p-12q9s12t10u8v7
す $	a-16b-4c-14d-7e16f12g4h-8i10j-8k-6m7o-6p-12q8s15t12u14v13w-15
^ 登	a6c22d-9h-4i5j-6k-6l33m-4n18o-9p-8q-11r16s5t5w12
^ 登 壇	a-11c24d-6g-7k-11l-9o4p-6r-7t5u4v5w-9
登	b-8c30d-9e6f-9g-12h-6i-5j-12l41n17p-11r27t4u9v4w9
登 壇	a-7b-4c19k-4l-5r-10w-8
登 壇 者	a-4b-9c18d-7e-11g-5l-7p-6r-8t4u4v4w-10
壇	a-7b-4c19k-4l-5r-10w-8
壇 者	a-4b-9c18d-7e-11g-5l-7p-6r-8t4u4v4w-10
壇 者 を	a-5b-11c14d-7e-11g-5l-6p-7r-6w-8
者	c20e-6f5g4h-11i5j-20k26l10m-6n-18o-6q-15r15t-4u-16v-7w4
者 を	b-7c22d-6e-8g-10j-4k14s10t10v10w-11
者 を 教	a-5b-11c17d-7e-10g-6l-5p-8s5t4u4v4w-8
は ど ん	a8b-11c10d-12e-14f-12k-13r-7w-7
ど ん	a4b4c11f-8g-5h-13j-8k-12l-5p23r16t4w5
ど ん な	c10e-4f-10g-6h-13j-9k-14l-6p21r15
ん	a4e10f-9g-7i8k4m-10o-41p4q-22r-16s17t-5u11v8
ん な	c11e-4f-8g-5h-12i-5j-8k-6l-6p22r15u-7v10
ん な 方	a-9b-7c12e-6p-4w-8
な 方	a-4b-10c11e-6w-9
な 方 で	a-4b-10c11e-6w-9
方 で	a4b-8c28d-8e-8f8g-6j-4k-9l-7n4o4p-10s5t5u7v7w-8
方 で す	a7b-7c25d-6e-7g-5i4k-5n4o5p-9s8t7u8v8w-12
ど の 先	b-4c9d-4
先 生 が	a-10b-4c10d17f7i-4j-5k-4s4v-8w8
生 が	a-10b-4c10d17f7i-4j-5k-4s4v-8w8
が 教	b10c23e-9i-5j-6o7q6s7w-6
が 教 え	c21e-7h-4n4o6q5s6t4u4v4w-7
教 え ま	b5c9e-7h-6w-18
え ま	c7d4f4g-7h11i9k10l-8m14n5o9p-4r7u-8v-8w-20
え ま す	a-4c6g-18h10j-5m12n5o7p-6w-17
一	a15b10c5d8e-8g18i-12k-9m-11n-7o15p13q10r-18s-4u-15v-21
一 覧	a8b-5c13d-12f-11g-6j8l-9p20r-5w-13
一 覧 $	c8f-6p12
覧	a8b-6c12d-13f-11g-6j7l-9p20r8t4w-13
覧 $	c8f-6p12
日 の ス	a10b-11c5d19e-7w-6
の ス ピ	a-9b-6c14d-9g-5h-6i8l-7
ス ピ	a-9b-5c14g-5h-8i14l-8
ス ピ ー	a-9b-5c14g-5h-8i14l-8
ピ	a-11b-14c16d-9g-7h4i17k-4l-7n-5o-5p-6r6s4w8
ピ ー	a-9b-6c15d-7g-4i16j-4k-4l-8n-6o-5r5v4w4
ピ ー カ	a-6b-4c12i4
ー カ	a-6b-6c12i5
ー カ ー	a-6b-4c12i4
カ ー	a-4b10c19f-4g4i17m6q-5r-5s7u5v5w22
カ ー は	a-6b-5c16d-6i-4w-6
ー は	b17c23g-4k-8l8n13p-5t6w-10
は 誰 ?	c5j-5k-6t4w7
誰 ?	c6j-5k-6t4w7
誰 ? $	c6j-5k-6t4w7
^ 資	b-7d28f11g-7h-6i-6m-4q4r4t5w12
^ 資 料	b-7d28f11g-4h-6i-6m-4q5r4s5t6u5w-11
資	c12d49e-10f11h-9i-5l-4m-10q5s7t9w13
資 料	c11d48e-10f11h-9i-5l-4m-11q5s7t9u4
資 料 を	d28f-5o-5s4t5v7
料	a8c13d48e-10f12h-10i8l11m-5n-6p-4s7t9v7w23
料 を	d28f-5h-4i5o-5s4t5v7
料 を く	d11h4l4s4t4u4v4w-12
#materials	a-21b-10c21d129e-12f39h33k-16l-11m-11n-5r8s18t24u7w-5
^ 録	a-4b-10c-4d20h-5j-5l-5n5o4p-4q4s4u4v4w7
^ 録 画	a-4b-10d18h-6j-5l-5n4o4p-4v4w7
録	a-12b-5d27e21f-6g-5h-10j-8k-14l47n18p-8r40t11u12v7w18
録 画	a-6b-7c-5d21e-6h-7j-6l12n5o4p-6q4u4v4
録 画 を	b-9d10j-4w-7
画	a-9b-9c-6d35e-9g11h-12j-4l13n-6p4q11r7s6w16
画 を	b-8d22n-5o-4r5s4t5u4v5w6
画 を 見	b-8d17f-6j-4p-6w-6
を 見 た	a14b-7c10d8f-8h-4j13k-7l-9n-9o-7p10q-10r11s5t4w-5
見 た	a9c8d10f-13g6h-5i-13j10k-10l-12m-4n-10o-10p9q-9r7s4w9
見 た い	a9c7d10f-12g6h-4i-12j10k-9l-10m-4n-9o-10p11q-9r7s4
た い	a-5b-12e-6g13h-6j-10k12l9m15n7o10p-11q12s-17t-13u-41v-34w-8
た い で	c8d8e8g12i-4j9l10m4n5p-9r6s-10t-10u-42v-32w-8
で す $	a-9c-4d5f14i11m15r-4s14u18v13w-14
^ 講 義	a7b11c6d27f9k-6l-6n-5r-4s8t5u6v7
講 義 の	a9b8d20e-5f9l-7w-6
義 の	a11b10d22e-6f11j-4l-5r8s5t4v6
の p	d8f-4h5l-4o-4w-5
の p d	d8f-4h5l-4o-4w-5
p d	c6d20h12s4w-7
p d f	c6d20h12s4w-7
d	a-4b9c9d22h14j-5k-4l6w-19
d f	c6d20h12s4w-7
d f が	c-4d14e-4i-4w-6
f	c7d20h12s5t4w5
f が	c-4d14e-4i-4w-6
が ほ	b5c6d17f-13g5h9i-5n-8o11r10
が ほ し	b5c6d17f-13g5h9i-5n-8o11r10
ほ	a-5b4c-9d6e6f6g-15h4i10j-20l-17m17o7p-15q-24r9u-23v-22w10
ほ し	a6b6d12e-14f8g-10h8i9j-11k6l-13n5o9q-14r8u-14v-6w-15
ほ し い	a6b6d12e-14f8g-10h8i9j-11k6l-13n5o9q-14r8u-14v-6w-15
し い	a13b5d10g-13j-23p-7q-24s-17t-10u14v-33w17
し い $	a-8b-8c6d9f11i14j-5k6l-4n10o-8p-4q-7u-9w24
^ 配	b-5f9g-11k-7n22o17q-8r-6
^ 配 布	d9o-12
配	b-6d21e-7f17g-15h-5j-14k4m-5n36o27p-5q-7r17s5
配 布	b-6d20h-7j-5n-6v4
配 布 資	d9o-6
布	a-4d19g-4h-6i-5n-5s4t5v5w16
布 資	d9o-6
布 資 料	d9o-6
料 を も	d19h-5o-6
を も	a-17d17e-5g-7h6j8l7m-14n-22o15p-7q-12u-6w-18
を も う	a-6b8c-14d23e-12g4h9j-8k-7l-13m7n-11o19p-4q-4t8v9w-11
も	a8b-7c-11d8e5h8i-5l13m-9n13o10p-28q4r-15s12u-18v-46w-15
も う	a13c-7d7e-5g19h9i-16j5k6m-14n19o17p-18q23r-5s-9t-8u-26v-24
も う 一	b15d20e-6f-13g22j-6k-8l-13n-12o18q-16t5v6
う 一	b15d20e-6f-13g22j-6k-8l-13n-12o18q-16t5v6
う 一 度	b14d10g12h4j-4n-13o19q-7v4
一 度	a-9b15d10e-10f-6g11h4i-4j-4k-7l-6n-13o16p-7q9u-8v5
一 度 お	b9g-11n-10r4s-8u-7w-5
度	b12d13e11f6g26h4i23k-10l-9m-6n-12o22p-10q6r-5t4u-7w-4
度 お	b9g-11n-10r4s-8u-7w-5
度 お 願	b9g-11n-10r4s-8u-7w-5
^ テ	b-4c6d16h-6i-9j-5l-7o-8p-7s5w22
^ テ キ	a-5d16g-8h-7o-4
テ	a24b9c16d20e-10f-17g28h-8i-13k-7l-11m-5o-7p-8r9s4t10w25
テ キ	a-14b-4d22f-4g-9h-6m-9w-12
テ キ ス	a-14b-4d22f-4g-9h-6m-9w-12
キ ス	a-14b-4d22f-4g-9h-6m-9w-12
キ ス ト	a-14b-4d22f-4g-9h-6m-9w-12
ス ト	b-9c17d23e-7f-16g26h-9i-7j-9k-4l-12m-12n7q-6r-11w15
ス ト は	a8b-14c4e-5f-10g11h-14j-6k-13l-6m-8n4o5p-5t4u4w-10
ト	b-13c15d33e-28f14g29k14l-6m17n23o-16p14q-16r10s-9t-6u-24v-15w11
ト は	a14b-15c5d8e-4f14g12h-8j-7k14l-10m7n-6q-8r9t6u-4v-6
ト は い	a16b-4c-5d10f-17g-7h-10j-4k10t4w-14
い つ も	a-14b10c-5d8e-5i10k-5s10w-10
つ も	a-15b8c-5d8e-8i17k-5l-4s10w-12
つ も ら	a-10b-4d6i5j5k-5l-5w-7
も ら	a-8b-5d11f-15g-15h22i-13j11k10l15m5n-5o10p-7q-6w-11
も ら え	d6f-10g-14h18i-12k6o13p-5w-7
ら え	d6f-10g-14h18i-12k6o13p-5w-7
ら え ま	f-14g-13h7i-11k6o7p-4w-15
資 料 は	a-7b-5d22e-4f-5g-8h-10l-5m-10o4p-5v4w-10
料 は	a-8b-7d19f-4g-9h-10j-5l6m-10o4p-5q-6v4w-6
ダ	a6b-11c5d11e-4f-6h9i8j-5k-4l-13n12o13p-9q-9r9w7
ダ ウ	d8f-4h9l-8p-5r10
ダ ウ ン	d8f-4h9l-8p-5r10
ウ	a11c7d14e4f-5h15i-6k-11l7n30p8r19u-7v-4w-7
ウ ン	c4d10g-5h11i-4j-4l-6n9p9r19
ウ ン ロ	d8f-4h9l-8p-5r10v4
ン ロ	d8f-4h9l-8p-5r10v4
ン ロ ー	d8f-4h9l-8p-5r10v4
ロ	a14b6c6e12f-21g-10h10i5j-15l-17m-10o-8p-19q-9r9s10t-9u-10v-4w8
ロ ー	a12c5d12h14i-7l-8n-6p-4r10s16w-5
ロ ー ド	d8f-4h9l-8p-5r10v4
ー ド	a-12b6d10e15g-8h10i14j-10k-14l30m11n-9o-5r5u-4
ー ド で	a-4d5h-4i8r6w-4
ド	a-4d18e10f4g-26h6i10j-21k-15l26m6n-6p10q-12r8t-8u-9v-10w5
ド で	a-4d5h-4i8r6w-4
ド で き	d5l-4r6
で き	a-17b-15d16e19f-8g14h-10i4j-4k12l10m7n-13o7p20q-18s-8u4v-16w-7
で き ま	a-16b-15c-4d12e8g7h-10k6l5m5n-8o5p9q-11r5s-7u6v-13w-21
き ま	a6b13c-6d9e9f-6g-4i-10j4l4n-15p4r-4s-13t-8u-9
き ま す	a-13b6c-8d10f-14g5i-11k5l4n-19p5s-13t-16u-9w-6
^ 先	a8b6c19d18f23i-11j29k11m-6p-7r-6s9t9
^ 先 週	b4c-4d12e-5f7h-6j9k-5
先 週	a-4b6d9e-5f9g7h-8i-4j14k-5l-4n4o4q5
先 週 の	a-8d5f9g7j8n4q4
の 動	a-5b-4d14g-12p5s6v7w5
の 動 画	a-5b-4d14g-12p5s6v7w5
動	a-11b-9d15e9f4g-5i5j5k14l-10o-8p14q-4r-5t6v-10w11
動 画	b-11d23e-12h-4i-8l-7n-8p7r-4s6t6w11
動 画 を	b-4d18n-4r-4s5t5u4v7w8
を 共	b-6c-5d16e-4r-13s5t4u5v5
を 共 有	b-6c-5d16e-4r-13s5t4u5v5
共	c-7d16f-4i5j-4k-6l-5p-4r-5s5t5v4
共 有	c-6d17f-4k-5l-4r-4s6t6u4v5
共 有 し	c-6d17f-4k-5r-4s6t6u4v5
有	a-7c-6d20f4h-11i-7j-6k8l8m-5n-8o15u-4w5
有 し	c-6d17f-4k-5r-4s6t6u4v5
有 し て	c-6d17f-4k-5r-4s6t6u4v5
し て	a-6b-15c-23f-10h-12i13j-4m16o8p4q6r23s10u-9v4
し て い	a13b6c7d-10e-20g9i25m20n-9p-20q-9r20s-6t10u-19v-22
^ パ	b6c10d8f4g-4h-6i-4k-4l-7n-6p-11q-4r-6s5v4w11
^ パ ワ	d10w-7
パ	a-8b10c6d20g-13k-5l-11n-6o4r-5s4t4w19
パ ワ	b-4c-6d18f-6h-5s5v4w-5
パ ワ ポ	b-4c-6d18f-5h-5s5v4w-5
ワ	a9d27f17g-7h-10i5j-4l-8s5u4v7
ワ ポ	b-4c-6d18f-5h-5s5v4w-5
ワ ポ の	d8
ポ	a-10c8d25f-9h-7k10n-10o-4r7s5t4v4w9
ポ の	d8
の フ	b15c10d20f14n5o6q12r-4s9t10u7v7w-5
の フ ァ	b-6d22e-4f-6q4r-6s4t4v4
フ	a6b10c11d9e-15g-19h-13i-11j-17k12l-7m-16n11o-8p-18r4s9t6u-4w15
フ ァ	a-5b-7c12d13f-9h-4r15w-11
フ ァ イ	b-7c-9d16f-6g-5h-4o-5r17s6t4v5w-10
ァ	a-5b-7c12d13f-9h-4r15w-11
ァ イ	b-7c-9d16f-6g-5h-4o-5r17s6t4v5w-10
ァ イ ル	b-7c-9d16f-6g-5h-4o-5r17s6t4v5w-10
イ ル	b-7c-8d16f-6g-5h-4i4o-5r17s7t5v5w-10
日 の 講	a-8b-10c11d10e14f14g-4o-6
の 資	a-4c-9d26j-7m-19n4s4t7v4w7
の 資 料	a-4c-9d26j-7m-19n4s4t7v4w6
料 $	a-4c-6d8f-7k4l-11n-4p4s6t6w28
^ ベ	f-9h-8k8m20w10
^ ベ ト	a-4f-10h-9k8l-4m19w9
ベ	a4c5e-5g-13h6i10j-12l-13m19n5q-5r7u-5w12
ベ ト	a5b-7c6d7g-5h6i-6j-6k4l-8m18n4u-4w9
ベ ト ナ	a5b-7c6d7g-5h6i-6j-6k4l-8m18n4u-4w9
ト ナ	a5b-7c6d7g-5h6i-6j-6k4l-8m18n4u-4w9
ト ナ ム	a5b-7c6d7g-5h6i-6j-6k4l-8m18n4u-4w9
ナ	a11b19c16d9e17g-6h8j-4m23n9q-5t-8u-7w5
ナ ム	a5b-7c7d7e4g-4h6i-6j-6k5l-8m18n5u-4w8
ナ ム 語	a-4d10f-8h9k5l-5m19u-4w-5
ム 語	a-4d10f-8h9k5l-5m19u-4w-5
ム 語 の	c-4d17f-7k7
語	a-8b-6d10f12g-8h18l9m62n7p-17s5t4w23
語 の	b-4c-9d21e-5f-12g-4h12i-7k9l10m4s6t-7u-4w10
語 の 資	a-4d22m-15w-31
料 は あ	a-6c-9d16f-4g-7m-13w-6
#languageName	a-4b-5c4d12f7g-5h16l9m71n8p-16u-7w18
^ 欠	a-11b-6c-6d6e15f-9g-9h-8k-9l-7
^ 欠 席	a-11b-6c-6d6e15f-9g-9h-8k-9l-7
欠	b-6d4e40l-9m-5n11r10s-12w9
欠 席	b-7c-5e33l-8m-4n9r7s-14u-4w6
欠 席 し	a-11b-5c-5d7e14h11m-4n4w-10
席	e66f6g-6h12i-9j-11l6n7p-4r-4t8v6w27
席 し	a-10d9e27h7l-5n6p5r5w4
席 し ま	e13l-4m4n5p5t-4w8
#absent	b-17c15e88f-14g-9h14i4j-11k-6l-7p-6q22t14u-11v13
日 は 休	a18b-15c-4e-5f-4w-23
は 休	a12b-12e14r5t4w-14
は 休 み	a20b-18c-4i-4w-26
休	a29b-20d-6e47f4g-9h7j-9k-15l-13o11p-8q-6s4t8
休 み	a23b-10d-4e25f-7k-8l-10o6q-4t6w7
休 み ま	a-11e15h6w-24
み	a19d-9e26f5h-17i21j15l15m-7n-19o19q7r-9t11u-16v-17w16
み ま	b8c4e24f-7j-9k-4l6m4q-12s6t13u-4v-8w6
み ま す	a-12e23h-6j-8n5q-12s-6v-5w10
^ 遅	a-6b-6e22k-4p-4r-4s-5w6
^ 遅 刻	e17g-4n4w-8
遅	a11d4e45f-5h-7i-7m4n-4o9q-6r-4s5t7u-9v-5w21
遅 刻	e19f-4g-4h-4j-6l-5u-7
遅 刻 し	e19f-4g-4h-4j-6l-5u-7
刻	a16e25h-6i7j-5l-5p4t4u-5w13
刻 し	e19f-4g-4h-4j-6l-5u-7
刻 し ま	e12u-4
#late	c4d5e70h-5i-5m7o11q-16s-11t11u-12v-22
^ 1 0	a12c-5e13t4w-17
1 0	a14c-4d-4e16f10g-4k-5l-8o4t4
1 0 分	e15w-11
0	a7b-6d-14e24f6h-11i-6j21k-15l14o-4p-7r-8u-4v-4w5
0 分	a4b-4e20j-5p-4w-14
0 分 ほ	e12j-4u-4w-17
分	a16c-9d-10e15f13g6h-21j-12k10l-9n-6o-8p21q-9r29s4t8u-8v-14w-14
分 ほ	e10w-8
分 ほ ど	e10w-8
ほ ど	c-7d4e14f10g4k-5q-5t4w15
ほ ど 遅	e10w-8
ど 遅	e10w-8
ど 遅 れ	e8i-7
遅 れ	d4e40f-6h-4i-6u-6w14
遅 れ ま	e23i-5j-5l-5u-5w-19
れ	c13d13e12i15j-6k-19l5n-35o-15q-9r8s-8t-8v-24
れ ま	a7b4c13d18e13f-26g17h14i16j9k-21l6m-14o-13q-9s-9t-5u-19v-13w13
れ ま す	a9c7d12e13f-16g4h10k-17m-5o-5r5s-6u-6v-9w15
^ 体	e19i-6o4p-4t4u-4v-5
^ 体 調	e19i-6o4p-4t4u-4v-5
体	a6b8c13e24f7i-4j-7k-4n-4p-8s5t5u-6v-4w16
体 調	e23f-6u-4v-5
体 調 が	e15
調	c9d-4e28f15i5j13r-10s4t4w-5
調 が	e15
調 が 悪	e12p-4
が 悪	b-6e16i8k4s4
が 悪 い	b-8e14f-5g-4i11p-4
悪	b-6c4e17f-6g-5i16j-4k5p-4w4
悪 い	b-8e14f-6g-5i9p-4w6
悪 い の	b-16e12f-6h4i10l-4m-7q4s4t4v4
い の	a12b15d12e11f-7g-14h5i13k18o-4p9r9u-12v-9w-25
い の で	a12d12e13f-6g-12h4i6j4k17o-4p10r10s-4u-10v-9w-23
の で	a5b-12d14e19f-17g7h7j-9k12m-5n9o11p19q-10r5s-19t-12u-26v-25w-42
の で 今	e18i-4t4v-4w-8
で 今	e18i-4t4v-4w-8
で 今 日	e18i-4t4v-4w-8
今 日 は	a-12b4c-8d-7e14f4g-11i4l-5o5p4q-5r5t7v-7w16
は 休 ま	e7
休 ま	a-5b-6d-10e19i-5s4t5v4
休 ま せ	a-5b-6d-10e19i-5s4t5v4
ま せ	a-12b10c-8d8e15f4i4n8o-24r-20s-9t-4v18w-24
ま せ て	a-5b-5d-11e20i-5l8s4t6v4
#reason	b-9c10e54f-12k4l-5n11s4v-6w6
#praise	a-14b-13e16f68g11i37j12l-7m15n-6p-5q-7s6t11u-8v-7w27
^ 出	a4e42h-9j-4l-15n4o4p-4s7t6u4
^ 出 席	e42h-5l-14n5o4q6s8t5u5v5
出	a-8c-9d11e44f10g20h23i8j30k16l-24m-12n-32o-20p-18q18r-6s-14u-20v-18w5
出 席	b-4e52f-5h10i-5j-7l-18q-5r-11s4t5u4v5w5
出 席 し	e11i-6n4p6v-4w9
し ま し	a-13b-14d16e13f-13g7h-11i-13j10k-7m5n-5q11r-10s-5u25v-4w11
ま し	a4b7c-9d-7e7g8i5j15k-31m-19n-32p-29q-12s4t4u9v-17w-13
ま し た	a5b7c-8d-7e8g8i5j15k-29m-17n-27p-27q-10s-31t5u12v-14w-14
し た	c-17d4e9f11g6j11n-9o-6p-27q-14r8s-41u-7v-32w-8
し た $	a-6b8d6e16f31g-8h-9i12j-37k-14m-9o-13q-7s-13t15u26w10
た $	a-7b11c-4e22f41h-5i13j-31k-13l7m-4n-6o-12p5q-8s-7t23u31v8w44
#attend	c7e82f-15g-9h10i-4j-14k8m6q-4r-14
^ チ	b-5e20g-4j18k12l-5r-5s-5t9u-6w7
^ チ ェ	b-6e15g-7w-7
チ	a-17b-10d-10e27f-6g15h-6i20j18k15l-8m-5n-4q-7r8s14t8u-7
チ ェ	b-9d-4e21g10w-12
チ ェ ッ	b-9d-4e21g10w-12
ェ	a-8b-9e23g12k-4w5
ェ ッ	b-9d-4e21g10w-12
ェ ッ ク	b-9d-4e21g10w-12
ッ ク	a-14b-18d11e19g8i15k-5l-12n7p-10r-11t4w6
ッ ク イ	a-4b-8e18g-9i-4w-10
ク イ	b-16d-4e24g28h4s6t6v5w-11
ク イ ン	a-4b-8e18g-9i-4w-10
ン $	e8n-10o10
出 席 登	d-6e13l-13
席 登	d-6e13l-13
席 登 録	d-6e13l-13
登 録	b-4d-5e13f-5g-5h-5j-6k-8l45n20p-7r34t12u11v5w7
登 録 を	d-5e9h-4k-8l9n16o-9u-5w-7
録 を	a-5b4d11e13h-6k-9l12n17o-6r10v5w-4
録 を お	d-7e7j-4l14n6o-4p5r-11u-5v4
#register	a-18b-14c-4e13f-11g11h-13i-5j-5k-5l89m5o16q-9r5t7u16v4w-18
^ 電	a-6b-12c-6d-10e6f-7g-4h12k22l5r8s4w21
^ 電 車	b-5e12i-6l-4w18
電	a-10c-7e12f-15g-6h13i12k31p-9r14s5u-4v-5w28
電 車	a-11e15i-6l-6w23
電 車 が	e10i-10k-4r-8w8
車 が	b-8c4e7f-5i15j-7l-7r-6v-5
車 が 遅	i-13r-10w5
が 遅	f-4i-13r-8s5w29
が 遅 れ	i-16r-10w15
遅 れ て	b-5c-6e9i-5j-5w18
れ て	b-18c4d9e4f9g11h-8i19j-5l18m-11p-16q4r10t15u-7
れ て い	b-15d11e-5g10h-21i13j-5k-7m-9p-12r11u-4
て い て	d10e10f6i18j-6p-5r-6u-4w-13
い て	b-6c13d13e9f17g7h6k-5l9m-4n-15o-9p9q-13r17s-9t-4u-21v-19w17
い て 間	e8i-5w-7
て 間	b-5e15i-8l-7v-5w-11
て 間 に	b-5e15i-8l-7v-5w-11
間 に	a4c-4e25f-6i-21j7k16l14m5n-5q-5
間 に 合	c6d4e26i-10k-6l14m6r5w-10
に 合	e21f4g13i-12k-6l9t4v-5
に 合 い	e15i-12l10v-7w-7
合 い	e16i-13l11v-6
合 い ま	e11i-11l8v-7w-13
い ま	f-18g-7j6l8m-4n-32o-7p-16q-37s8t11v19
い ま せ	a11b4c-8d11e11g-11h10i7j-11k7m-9n-8o-4p-6u11w-23
ま せ ん	a-10b11c-7d8e7f6i4n9o-23r-18s-9t-5v18w-24
せ ん	a-11b9c12d6e6f5m-4n8o-24p-4r-19s-10t-5v17w-26
せ ん $	a-24b9c-5f-18i5k-25l4o-14q4r-11t-10v19w-11
ん $	a-24b12c-6e5f-18i6k-20l4o-16r-12s-13t-12u18v17w7
日 は 行	b-14e14
は 行	a6b-15e16w-4
は 行 け	b-14e16w-4
行 け ま	d-4e28g-4i-5m4o9q7r4s8t8w-6
け ま せ	d13e17f11g6h-4i-7j-5k5l-5n-8p-12u-12v-21w-10
^ 申	b-8f-7g-21i16j18k-15l33p-12q13t4w-5
^ 申 し	b-4c4g-10j9k-14l19p-6q10
申	b-8e4g-4i33j11k4l45m-6p-7q17r-9s11t12u-8v-5w4
申 し	a-4b-5e5i9l28m-5o-4p-9q14r-11s8t10u-9v-7
申 し 訳	a-4d5e11f-8l-6
し 訳	a-4d5e11f-8l-6
し 訳 あ	a-5d7e18f-8i-6l-9v-4w-5
訳	a4c19d10e13f17h-11j-5k-5l-5m-9n-4p-5q-4w24
訳 あ	a-5d7e18f-8i-6l-9v-4w-5
訳 あ り	a-5d7e18f-8i-6l-9v-4w-5
り ま せ	a-19b14c-5d5e-9f-16g6h5i-17j18k-11l-10m4n19o-11p11q11r-6u14v12w-18
せ ん が	a10b-8c-4l-9p-4
ん が	a10c-8d-4e7k-4l-9p-4t4w19
ん が 、	a10b-8c-4l-9p-4
が 、	a18b-7c10d-9e-5f-8g-7i8j10k4l11n-15o20v-5w-12
急	b-6e30f-12j-4k18l-10m15o-5v-4w-11
急 用	e18i-4l-10v-5
用	b-13d5e10f4g-7h-20j10k12l8m-5p8q-4r15u-7v-9w7
用 で	e12l-7w12
で 参	b10d-5e13g-4i-12j-5l8u-9v-20w-17
で 参 加	b10d-5e13g-4i-12j-5l8u-9v-20w-17
参	a-7b22c-5d11e23f-10g12h13k-17l35m7n-9o-5p-6q-13s12t6v7w10
参 加	a-4b20d-9e17f-7g11h11i-6k-16l32m6n-6p-4q-11s10v6
参 加 で	d-4e18g-8i-10k-5l5m-4o4p-5r5t6u-5v-20
加	b22c-4d-7e18f-12g13h12i-4k-17l39m7n-11o-6q-15r-8s12t5v7w6
加 で	d-4e18g-8i-10k-5l5m-4o4p-5r5t6u-5v-20
加 で き	b6d-5e8g-6i-13l4p-7v-21
き ま せ	d9e12h-10j9k-8l9m-4n-5p-9r5s4t4u-7v-8w13
^ 早	c7e23i-4l-4m-13q-5s6t19
早	a25c5d-4e28i-6k-7l-4m14n-5q-11s16t17
早 退	a-5e24k-4m-8q-7s4t5v5
早 退 し	c4e21m-8q-6s4t6v4
退	b7c6d-8e15f-6g-6h-8i-11j-13k-7n25o5q22t-6u-6v-7
退 し	c4e21f-9i-5m-8q-6s4t6v4w12
退 し た	c5e17f-8i-4m-6p5q-6s7t6v5w16
し た い	a-18d13e6i16j-13k18l15m15n8o-4p-13r17s-7t-7u-27v-12
^ 熱	b-6e11i-8w-4
^ 熱 が	b-6e9w-4
熱	a-5b-17c-13d-14e24f4g-10h4i-13m5o4u-4w6
熱 が	b-6e9w-4
熱 が あ	b-6e8w-4
が あ	a14b-5c-10d-6e10f16g-18h8i18j12k14m7n-9p11q-10r-4u-4v-13w-5
が あ る	a18b-5c-9d-4e13f7g-7k-6p-10q-5s4u5w-11
る の で	b-13c-4d-17e13f-11g-13h6i8m6n12r-6u-4w-10
で 欠	a-4d-4e16s4w-11
で 欠 席	a-4d-4e16s4w-11
欠 席 さ	a-4e9s4t4
席 さ	a-4e9s4t4
席 さ せ	a-4e9s4t4
さ せ	b-6d-9e14f14g-11h-13i15k14l14n-4o13p-5q15r7s8t18u-4v8
さ せ て	b-5d-9e14f14g-9h-12i15k14l13n-4o13p-5q15r7s8t18u-4v8
せ て い	a-4d5e11k10l7w-4
た だ き	b-4c-6d12e7f-10h5i-4j6l6o-4q-5r7t13w-6
だ き	b-4c-6d12e7f-10h5i-4j6l6o-4q-5r7t13w-6
だ き ま	a-7d-9e24i-7k-6t-5w-7
^ 着	b-7e30l-5n-6s5w-4
^ 着 き	b-10e13f-4l-7p-9
着	b14c4e46f-4k6o8p4q-13r4t22u-4v-10w13
着 き	b6e26f-10k4l-5n6o5p-5q-5s4w-12
着 き ま	b6e26f-10k4l-5n6o5p-5q-5s4w-12
き ま し	a13b6c11d-5e18g10i-8l-15n5r-7t-4
^ 子	d5e13f-4j-5k-4n-4p-11w18
^ 子 ど	a-5d6e10w11
子	b7d14e12f5g-9h12i6j-8k-11l6n6o-7q-7r-6u-14v-12w34
子 ど	d6e10f-5i7k-4p-10w7
子 ど も	d6e10f-5i7k-4p-10w7
ど も	d7e13i7k-4p-10q11s9w5
ど も が	d7e8f-4i10w-5
も が	d7e8f-4i10w-5
も が 熱	e12
が 熱	e15w-7
が 熱 を	e15w-7
熱 を	e15w-7
熱 を 出	e15w-7
を 出	b-6d-5e5f-11g8h9i8j20k14l8m-4n-6o-5p-7q-13r-12s4t8u-9v4
を 出 し	a-6f-8g12h-6i10j22k19l12n-4p-5q-11r-9s6t10u-6v6w5
出 し	a-9b-4d10e-5f11g15h8i8j28k14l5m-9n-11o-13p-13t9u-12
出 し た	a-5d9f10h-11i9j6
し た の	a10c-8d15e10f-12g5h6i-15k-11l-16m-4o10q-15u-4v5
た の	a5d16e6f-24g13h4k-20l6m-13n5o13p-20r10t-8u-10v-4w-9
た の で	a4b-7d17e9f-14g13h7k-9l12m-10n10o15p-9q4r12u-6w-12
雪	e20h-4m-4n5q4u-4w9
で 遅	e16i-15u-9w-17
で 遅 れ	e16i-15u-9w-17
遅 れ そ	e23i-5k4l-6u-4
れ そ	e21i23l-5u-5
れ そ う	e21i23l-5u-5
そ	b9c7d-8e18f18g-11h-6i16j4k-11l8m-7n-6o-11p-15q-14s-5u42v22w6
そ う	b7c7d-13e27f25h-12i21j-4l4n-10o-9p-9q-12r-6u25v19
そ う で	a-8b-4d-5e18i15l10t7u16v9w4
う で	a-12b-12c-9d4e17i20j-6k-4l9n-12q8r-5t4u16v12w7
う で す	a-11b-5d5e18i12j9l7q-11s-4u27v-20w4
#circumstance	b14c6e12f-26g-10h22i17j11l24n-5o15p-16q-12r-14u-15v-6w70
都	e12i-4w6
都 合	e10i-4w-12
合 が	b-11e17f-4i-6l-8u-4v-4
が 悪 く	e9f-5i4k6
悪 く	e9f-4i4k6
く な	b5d-6e23f20h12k17p4q16t-4u-4v17w12
く な り	b-6c-4d-4e25f10h8i-6l-4t-7w-9
な り	b10c8d-10e14f15h10i4j5k-8l-4n-4o-10p-4q-7s11t5w9
な り 、	e9f-7i-5l-4u-4v-5
り 、	a-7e21f-9i-12l-6v-6w-4
、 参	i-4n4p4s-4u9v-16
、 参 加	i-4n4p4s-4u9v-16
参 加 が	e15f-6i-4u-4v-4w-5
加 が	e15f-6i-4u-4v-4w-5
加 が 難	e15f-6i-4u-4v-4w-5
が 難	e11f10m-5
が 難 し	e11f10m-5
難	d-6e6f14g7i-6w11
難 し	d-6e6f14g7i-6w11
難 し い	a-6b-4d-4e6g11m4w13
し い で	b8d8e8g-10h5j-12n-23o11q-11r-5s-10u17v-26w-12
^ ア	b-10c8d-9f21g-6j-7l-9n-19p7r17t4w11
^ ア ン	b-9d-9f17g-7j-6l-6n-7q10w4
ア ン	b-8d-10f19g-6j-6l-7n-8q9w6
ア ン ケ	b-9d-9f19g-6j-5l-7n-7q10w4
ン ケ	b-9d-9f19g-6j-5l-7n-7q10w4
ン ケ ー	b-9d-9f19g-6j-5l-7n-7q10w4
ケ ー	b-7c5d-6f22l-6n-7q10t4u18v-4
ケ ー ト	b-9d-9f19g-6j-5l-7n-7q10w4
ー ト	a-5d24e-9f20g-10h-4i9j-5k11l-8m-7n11o-5p-15q7r6
ー ト に	c8d-8e-6f16i-4r-5w4
ト に	c10d-10e-6f18g16i-5k4l-6m-7n-7o12p-4q-4r-6
ト に 答	f9
に 答	a-4f9g4i-10k12m-6n-5q10r-4w-11
に 答 え	a-4f9g4i-10k12m-6n-5q10r-4w-11
答	c-9d-5e5f31g31h-7j33k8l-4m9p14q19r4s6t6v-4w-18
答 え	a6b-12c-7d-6e-7f13g27i-5k9m8n-6p14q6r-7s10t4v5w-13
答 え た	f9g4
え た	a6b5c-6d-11e-12f10g8h5i8j8k-21l-15m27n-7o-9p-14q12w5
え た い	a14b-4d-4e-8f11h-6i14j-16k-13l-8m27p-9q-15s9t4u5v5w5
#feedback	a10b-7c12d12e-12f107g9h-15i12j15l-27o-5q-9v5w13
修 の 感	a-6d-6f11h-4l-4w-5
の 感	a-9b-6c-7d-12e-5f21l-10w8
の 感 想	a-9b-6c-7d-12e-5f21l-10w8
感	e5f38g4h-5i4j6l-11o12t44v-4w16
感 想	e-4f26l-7q6s8u8v7w21
感 想 を	a-4f29m-5q5r4s8t4u7v8
想	e-4f26l-7q6s8u8v7w21
想 を	a-4f29m-5q5r4s8t4u7v8
想 を 送	a-10c-4f24h-4i4l-4q4s6t4u4v6w-11
を 送 り	c8f16i-5j11k-6l-4t4
送 り	a11c8f17h-5i-5l-4n-4o-13q7u-6v-9w22
送 り た	c8f16k-6l-4s4t5
り た	a7c8d-20g8h-11i-18k6l12m-11n8p6r-10u-7
り た い	a8c8d-20g8h-10i-18j4k6l13m-11n-7o4p7r-10u-6
た い $	a-21b-8d-5e-14f6g12i9j-13k9l-13m9n9p4q15r-9s-4t-7u-7
義 は と	a-8b-6c-7e-7f8w-5
は と	e-5f10
は と て	e-5f10
と	a7b24c-7d-17f10g-9h5i4j-5k18m11n-24o-16p-5q7r-14s-4t22u-24
と て	c-5e-6f14j-7k-8l-5t9
と て も	c-5e-6f14j-7k-8l-5t9
て も	b11d5e29f16h-18i-5j10l8m7n-7o7q-12s-7t8u-5w-27
て も 勉	a-4b-4c-4e-4f5w-4
も 勉	a-4b-4c-4e-4f5w-4
も 勉 強	a-4b-4c-4e-4f5w-4
勉	a5b4c-4d-6f16g-4i-5n4t-10u4v4w13
勉 強	a5b4c-4d-6f16g-4i-5n4t-10u4v4w13
勉 強 に	f18t-12w-7
強	a4b6d-8f18h-4k-5m-6s5t-8u4v6w20
強 に	f18t-12w-7
強 に な	f18t-12w-7
に な り	a7c6d-6f13i7j10k-8n-5o-12p-4q-8s9t4w9
な り ま	c12d-10e8f15h10i4j4k-8l-5o-9p-5q-9r-5s11
り ま し	a4d-19e11f4g-28h-12j8k-4l-9m-7n-5o7q-25s-20t14u6
^ 評	a24c5d-13f27g-5j-5k-4n-4t5w-13
^ 評 価	a24c5d-13f27g-5j-5k-4n-4t5w-13
評	a20c-4d-5e-7f38g-6j7n-4s4t9w9
評 価	a20d-5e-7f38g-5j7s4t9w6
評 価 し	a-12f15l-9r-5
価	a19d-6e-4f36s4t14w24
価 し	a-12f15l-9r-5
価 し た	a-12f15l-9r-5
講 義 が	a8b-6d-5e-6f9
義 が	a8b-6d-5e-6f9
が わ	b9c11e-11f10g6i-7j-6k-10l4m-4n-7t-11v-8w4
が わ か	b9c11e-11f10g6i-7j-6k-10l4m-4n-7t-11v-8w4
わ か	b10c11f12g9i-8j4l4m16n-10p20q-4t-5u4v-10w-6
わ か り	a-8b5c11f9g6i-4k-8l-7m11n-4p12t-7v-5w-5
か り	a5b10c8d6f20g11h-5k-5l7m23n-7o-4p18q-10r-4t33v-11w-14
り に	a-11c-7d4f17g5h7i15j-9k-6n10o5p6q16r-8w-11
り に く	f11w-6
に く	d-7e5f14s-4w-7
に く か	d-7f14w-7
く か	d-7f14s7t-4w-5
く か っ	d-7f14w-7
か っ	a6b-4c-5d-11e17f33g16h-5i8j-6k-6l-8m4n5p4q12r-6t12u-7w14
か っ た	b-6c-6d-13f30g13i7j-6k-6l-5q8t9w12
っ た	a21e-19f22g15h-13i-4j16l6m-7o12p-7q10r5s-22t7u-10v-15w16
っ た $	a-18c-8d-10e11f13g7i-5l-11m5o-9q-12r-14s6v4w32
^ フ	a18b-16c11d10g-5k-4l-7m4p-7r-5t6v5
^ フ ィ	a14c-4e-4f12l-5p-4w-5
フ ィ	a10c18f10k-6n-6r14s7t7v7w-10
フ ィ ー	a10c18f10k-6n-6r14s7t7v7w-10
ィ	a11b8c19e-5f11g-10i-8j-10k19l-9n-6r12s6t5v5
ィ ー	a10c18f10i-5k-6l-5n-7r14s7t6v7w-5
バ	a9b22c-5d-9e19g-8i28j13k6l-12m-4p-8r16s4u-7v-7w23
バ ッ	c-5e-4f11i-4l-5p-5r-6w13
バ ッ ク	c-5e-4f11i-4l-5p-5r-6w13
ッ ク を	d5e4f13l-5w-8
ク を 送	b-12c-5d-9f19g15p-4w-9
ー ト は	a-4b-7d11f11g-4h-4j-4k-10r8w-21
ト は ど	b-16e-4f11g10k-7l-5m-4
^ 意	d-4e-4f20g-6i4j4q-4s6t4v5
^ 意 見	d-4e-4f20g-6i4j4q-4s6t4v5
意	a4b-12d-6e-4f27h-7i14j10n8q-7r12u20v11w6
意 見	b-7d-6e-8f20h-5i13j13l-5n4r-4s7t5v5
意 見 を	b-7e-5f16i15j-12q-5s6t5v5
見 を	b-7e-5f16i10j-14l-4q-5s6t4v5w7
を 言	b4d-4e-4f10i18j-7k-4m-5p-8s5w-6
を 言 い	b12f13i8j-5s4
言	c-4e-5f27g-13h9i21k-6l14m38n-6o7p-10q-9s6t-6v6w10
言 い	b14f13i10j-4n-4o10s6v4
言 い た	b12f14i8j-5s4
い た い	b18c5e6f11h-4i10j6k11l-12n-5s6v4
義 が 長	f9
が 長	e10f12i-4w6
が 長 す	f8i6
長	a7b-11d-9e4g-7h-6i4j-4k6l8m-5p-4r-7s4w19
長 す	f8i6
長 す ぎ	f8i6
す ぎ	b-11e-8f33g8h4i14n18s8w4
す ぎ ま	b-10e-13f23i14m-5n10o-4q-6v-5w-8
ぎ	a5b-16c-4d-4e5f32g5h-7i14j-18k10l5m-4n17p-5q-4s7v-6w4
ぎ ま	b-10e-13f23i14j-10l9m-5n10o-4q-6v-5w-8
ぎ ま す	b-8e-12f19i15m-6n9q-7t-4v-6w-8
^ 満	e-4f14g-5q-4w17
^ 満 足	f17g-4v-4w11
満	e-12f21g-10h9l-4o4q-4r4w21
満 足	e-10f23l-4o4r4w10
満 足 度	f22r4w-5
足	b-8c7e13f25g-5h-4i13j-6l-5v-4w12
足 度	f22r4w-5
ー ト $	c-5d-8f7g-4r9
ト $	a-11b-15c-10g-27h-5i-9j5k-16m-5n16o6p7r12u-13v-9w5
^ 星	f15t4w8
星	a-8b-7c-8d-4f22h-4k-8l-9o4s5t5w28
星 5	c-7f14w-11
星 5 つ	c-7f14w-11
5	a14b-10c-5d-4e22f13h-7i4j20k-6l16o5q-5s-8t8u-8v-6w-5
5 つ	c-7f14w-11
^ テ ス	a5b-14d-10e-8g7h-4i-8l-8o-9p-6w14
テ ス	a7d-15e-6f-11g30j-6l-8n5o-6p-4r-4s4t5w21
テ ス ト	a7d-15e-6f-11g30j-6l-8n5o-6p-4r-4s4t5w21
ス ト を	a-6b4c-6d13f-5g25k-4o-15w-22
ト を	a-8c-9d17f13g23i-11k-14l-4n-8o-20p-8q6r11t6w7
ト を 受	d-4g13o-5w-24
を 受	a-9b-11c8e-7g14h4i4j-5k-6o16p-4q-13u-4
を 受 け	a-9b-11c9e-6g14h4j-6k-6l-5o15p-5q-13t-4
受	a-12b13c-7d-9g28h24j17k-20l31m-12n18o29p-22q-14u-7v-5w-12
受 け	e-14g21h16k-9l-6n10o17p-18q-13w-11
受 け た	c-4f-11g9h11l-11n-8o6
け た	a-7d-10e5f-9g27h5i-4j-7l-11n-6p-9q17r-7s4w15
け た い	b4d-6e-8f-4g26h-7i-13j-5l-8n-5o8p-4q10t4
#quiz	a12c6d-12e-6f-12g89h6i-8j-9k4n10o-8p-8q-12s12t21v11w28
^ 小	a-13d-8f-12g15i6v-4w-5
^ 小 テ	a-12d-8g14v-4w-17
小	a-11f11g22o4s4w5
小 テ	a-11d-6g18w-16
小 テ ス	a-11d-6g18w-16
験 の 結	g8j-6w-7
の 結	a-4c-4f-8g20h-9j15k-5l-6w13
の 結 果	a-5f-9g19h-8j14k-6l-6s4w10
結	a-7d-4e-7f6g25h-9j24k-6n13q6u10v19w19
結 果	a-5d-4f-8g20h-8j15k-5l-6s4w10
結 果 を	a-4c-5d-14j21k-11p-5r-6t5v4w-16
果	a-6d-4f-8g21h-8j15k-9l-6s5w12
果 を	a-4c-5d-14j21k-11p-5r-6t5v4w-16
果 を 教	b-5c-4d-16g14j8k-5p-9r-7w-20
#progress	a-9b-7c-10d12f13g19h19i-26j62k21l23m21n-23o-15p-14r-6s-4t16u-5v22
^ 何 点	g15i-6r-4u4
何 点	a-5g20i-5j-4l-4r-4u4v4w-7
何 点 で	b-5g14u4v5w-12
点	a-9f24g34h-4i17k-6l-5o4p-5s4t12v-6w13
点 で	a-4e-8f18g14i-7l-5o4t6w-11
点 で し	g11u4v4w-5
で し た	a20c4e6f34g12h-7i7j-14k6l-14m-4p-4q-5u-4w-15
し た か	a11b7c6e-18f-20g19h6i-14j16k-16m-10o-5p-4q-8r-16t-4v5w4
た か	a14b4f-9g20h6i-15j17k9m-14o-8p-6r-20v4
た か $	a5b11c6d4e-18f-19g17h5i-14j9k-11m-8p-4q-7r-12t-4v4w9
#result	a-17c-5e8f23g78h-8i-4k4l-7p-16q-6r-6s13t15v7w7
^ 追	a-8b-5d-6g16h-7i4j-5k-9l-6m-4p-7v4w-25
^ 追 試	a-8b-5d-6g16h-7i4j-5k-9l-6m-4p-7v4w-25
追	e-5g22k-8l7s6t7v4w20
追 試	a-8b-5d-6g16h-7i4j-5k-9l-6m-4p-7v4w-25
試 は	a-8b-6d-7g14h-5j-6k-9l-7m-4p-7w-21
ス ト の	a-14c4d11f-4g23i-4j-8l-4p-7w-10
ト の	a-17b-11c7d18f12g24h-6i4k-7l-16m-11n-7p4r-12
ト の 点	w10
の 点	a-4d-4e-5g15j-5s5t5v4w5
の 点 数	a-4d-5e-5g14j-5s5t5v4w6
点 数	a-5b-5d-8e6f8g20i-5j-5l-4m4p-6s6t7w6
点 数 が	d-6f-6g9h-4i-9j-5l-4v-7
数	b-7d7e12f11g19h-5j-7k-6l-6n-5p-4r-6t4v-7w19
数 が	d-4f8g14l-5p-4v-8w13
が 知	a16b-5c-8g5j14n-4o-5p12r-5s9v5
が 知 り	a16b-5c-8g5j14n-4o-5p12r-5s9v5
知	a24b11c25d-17e-8f-28g14h-15i-20j10k-4l-14m-13n39o38q-17r10s4u7
知 り	a24b16c25d-6e7f-15g19h-7i-7j18k6l-9n-5o-7p17q-12r-9s9t9
知 り た	a23b16c24d-6e7f-15g19h-7i-6j17k5l-9n-5o-7p17q-12r-8s10t9v4
^ 確	b-10d-7g19l-4o-4
^ 確 認	b-11d-7g19i4w-11
確	a23d-12e14f-14g20i-7j18k5l-11o-7q-5r9t4v4w-4
確 認	a22d-14e12f-13g14i-9j15l-12m-4o-9q-4r6s-4w-7
確 認 テ	b-4g11w-11
認	a23d-11e15f-9g16h20i-8j17k4l-14n5o-8p-7r11t6
認 テ	b-4g11w-11
認 テ ス	b-4g11w-11
ト を 始	g8w-9
を 始	f-5g16k-4n-5o-4p-4q-4w6
を 始 め	f-5g16k-4n-5o-4p-4q-4w6
始	a32b-11e8g30h-4j-5k-6l15o17s9t8
始 め	a-6e8f-7g19k-7n-10o9q-8
始 め る	b-4g20w-13
め	a-17b-11c-15e24f9g15i13j-31n28p8q25r-17s14t-14u-17v14
め る	b8f-5m9n5p-4q20w-6
め る $	f-8g7q15w-7
る $	d-8e-7f9h-7i21k-8l-5m-11o5p-10q20r-5w28
^ 答	e-10f-7g22i-7k-15l-4m-5n-5q8s8v5
^ 答 え	e-10f-7g22i-7k-15l-4m-5n-5q8s8v5
合 わ	b6d-8e19f-7g10j16k14m-4q-4s7t6u-4w13
合 わ せ	b4d-9f-6g9j13k14m-6s8t7u-4w13
わ せ	d-10e-4f13g8j10k17l-5m-7n5p-5q-5r-5s8t6u-5w9
^ 昨	b-6d14f4g6h-5i6j-9k-4l-5n-6o9q-4r-4t9
^ 昨 日	b-7d13f4g6h-6i5j-9k-5l-6n-6o8q-4r-5t9
昨	b-6c4d10e4f4g6h-6i5j-9k-5l-6n-6o7q-4r-6t9
昨 日	b-6c4d11e4f5g7h-6i6j-9k-4l-5n-5o7q-4r-6t9
昨 日 の	b-5d15f9g6h-4i-4j-5l-4n-6o6q-5r-5w4
日 の テ	a8b-13c-6d-7e-5f-5g5w-5
の テ	a15b-4c-7d14f-15g7l-4m-8t5v-5w9
の テ ス	a-10b-7c-5d-21f-15g6r4w10
の 成	g10k-6s4v4
の 成 績	g10k-6s4v4
成	b-4e-4g12i-6k-5l4q-6u25v-13w12
成 績	g10k-6s4v4
績	g10k-6s4v4
^ 修	c-5f-4g18h35j4p-4r-4s8t8
^ 修 了	a5c-5g18h35j-7p-4r-4s8t9
修 了	a4b-5e4f-6g21h46j-7k-8l-5p-6r-4s7t8
修 了 証	e-7h47i4r-5s5t6u5
了	a4b-4f-12g21h51j-5k-12l7n-6o-9p-7q20r-6s7t6u30w-6
了 証	e-8g4h48i4r-5s4t5u5
了 証 は	d-4e-7h20i4m-5n4o4s4t5v4w-4
証	a-6b-4c5d-10f-6h69j-7l-6r21s12t6u4v8w22
証 は	d-5e-6h23i4m-4n4o4t5u4v4w-10
証 は い	a-17b-4g-4h18j-12l-7w-11
#certificate	a-6b-9d-9g-4h81i6j-6k-6l-4m6s10t7u9v10
^ 証	c4h33i-5l6n-6q-4s5u4w-11
^ 証 明	h25l4w-7
証 明	d-6g-5h40s4u5w9
証 明 書	a-4d-6h33w8
明 書	d-6h33j4p9w6
明 書 が	a-5d-5f-5h16i-6l-5q4s4
書	a10b-14c9d22f18g-16h38i14m11n-10o-13q4r10t-5v-11w10
書 が	a-6d-5f-6h21i-5l-4o5q4s6
が 必	a14b6c4d-5e-4g-6h15j-5k8l7m11n-10p13t4v-11
が 必 要	a14b6c4d-5e-4g-6h15j-5k8l7m11n-10p13t4v-11
必	a8d11e4f-10g9i-8j-11m9n7p7q-7r-8u-10v13w-9
必 要	a8d11e4f-10i-8j-11m9n7p7q-6r-8u-10v13w-7
必 要 で	a12d13e-6f-5g8h4j-9k6m11n-11p10q-4r-4t6v-13w-5
要	b5c-4d11e7g-6i9j20k-7l-6m8n15o-7p5q-9r-13t5u-16v18w-16
要 で	a11d12e-11f-10i-7j-13k4m9n9o-9p9q-9r-6s-7t5u-8w-7
要 で す	d11e-11f-10i-7j-14k4m11n10o-9p8q-9r-4s-7t5u-9w-5
了 証 を	a-9e-6h27j-5l-6r4s9t4v7w-9
証 を	a-8e-5h30j-7l-5r4s10t6u4v8w-7
証 を く	d-10h12
了 証 の	e-4g-8h18i-7j-8l-4o5q4r-5s6t5v6w-5
証 の	e-4g-7h14i-7j-6r10w13
証 の 名	h9
の 名	a-12b9c4d-8g-6h10k6l11s4w14
の 名 前	a-7b11c4d-5g-4h9j-4k5l10r-7w10
名	a-23b17c27d-14e17f-6g-10h18i-9j-10l18r26s6t6w11
名 前	a-11b15c24d-9e9f-6g-5h11i-8j-9l13o-4r19s6t5w6
名 前 が	b-14c10f-7h13i-8l-10w-4
前 が	a-4c10f-9h14j-4l-9q-5s4w10
前 が 間	e-7h10i-7l-11w-8
が 間	a-4b-4e-13g-8h15i-10j-6l4m4n-4o14r13s4u-6w-17
が 間 違	a-4b-4e-13g-8h15i-10j-6l4m4n-4o14r13s4u-6w-17
間 違	b5d-7h12i-7j-10k-5n-9o14q19r5t-10u25v-12w17
間 違 っ	b-4e-10g-7h22i-11j-7l12n-4o8r8u-6
違	c-5d-10h12i15j-15l-8n-12o11p-7q12s-8t-5u12v30w14
違 っ	b-5e-10g-7h22i-13j-7l12n-4o8r8u-6w8
違 っ て	a-6b-4e-13g-10h20i-10j-6l4m4n-4o10r9u-7w5
っ て い	a13b10c-6d15e21h6i6j21m-13o-13p12q-9s-13t-6u23v-17w-14
て い ま	b9c-8d7f-19g4i11j5k-37m5n-14o-5q-12r6s-21t-5u14v-7
い ま す	b-4d-13e5f-16g-5h-4i9j9k7l7n-11o-8p-5q-20r4s11t16v22
#dataSure	a7b5c4d-7g7h4i-12j-7l-18m-4n-6o-7p-5q-12r84t6w-7
を ダ	d-7h9r12s4u4v5
を ダ ウ	d-7h9r12s4u4v5
ー ド し	b-5h9r7s4v4
ド し	b-6e-7f-5h10i-9l-4n-7o13r8s4v5
ド し た	h9r7v4
^ 何 回	a-9e18f5g-6h9s5w-5
何 回	a5b-4c-5e24h11j-8r-5s8w-16
何 回 休	a-12c-4e20f5g-6h9j-5s6w-7
回	a23b4c4d17e13f12g10h-8i14j27l-10m-7n-14o-17p-16q-9s-10t-7u-9v12
回 休	a5b-5c-7d-7e19f6g-6h9j-12k-4s6w-18
回 休 む	e-11h8
休 む	a-6e17f-5h14i-5l-8m4n6o4s7u7v8w-16
休 む と	e-11h8
む	a-4b5e18h5l18p-4q-11s5w32
む と	e-11h8
む と 修	e-11h8
と 修	e-11h8
と 修 了	e-11h8
了 証 が	b-4h13m-6w-12
証 が	b-4h18m-6o4s4w-7
証 が も	e-4h7
が も	a-12c-4d-5f7h10l-9
が も ら	a-8d-4h12l-8n5o5q5s5u5v5w5
え ま せ	a-12c-10f4i13j-7k7l9m-7n-4p-5t4v-13
せ ん か	a10b10c-8d12e7f-6i-4j-4k19l-10p-4q6s9t7
ん か	a20b11c-7d16e8f-7h-4i-6k22l8p-4u-4
ん か $	a11b11c-4d4e8f-4k18l-9q6s10t8w-4
^ 道	b20d-5e17i15l-8m5n-8p-6w13
^ 道 路	a-11b-6d-8e-8f5g-7i29j5m4n-4o6p-5q8r-9s8t5u4w4
道	b29d-8e12f-11i32j19l-9m5n-7p-8t-4u-5w13
道 路	b-6c-6e-4h-5i25j16k-7l-7n-5o5p-6q5r-7s6w7
道 路 に	i11j-4w-7
路	b-5e-7h-4i32j16l-8o4p-4q6r6s4w5
路 に	i28j-4w-16
路 に 穴	i9j-4w-6
に 穴	e-10i15j-5k-4q-5w6
に 穴 が	e-10i15j-5k-4q-5w6
穴	e-4h-4i12j17k-5q-4
穴 が	c4e-9i19j-5k-4q-4w5
穴 が 開	i13w-8
が 開	a-7b4d13e-5g7i9k-4p-4r-4v-13w-6
が 開 い	i13w-8
開	a28b22c12d27e-6g17i13j-10k-6l-10m-4o38p-4r10t9v-5
開 い	a-7b-4c-4d-5g11i12l-5s5t5u5w11
開 い て	a-7b-4c-4d-5g11i12l-5s5t5u5w11
い て い	a5c8d12e-6f10g11h10i-6m-4p14r-8u-8v-19w26
#nuisance	e-9f-8i70j18l-4p-6r-5s4v-7
^ ゴ	e-6i13w13
^ ゴ ミ	e-5i15v-4w-5
ゴ	e-5f-4i16j9w11
ゴ ミ	e-4i20j9p-4w-11
ゴ ミ が	e-4i10j-5w-5
ミ	b11d-6i21j7n9p-7r-6s12
ミ が	e-4i11j-5w-5
が 放	i15w-9
が 放 置	i15w-9
放	a-4e-12f-13i26j-4u-4w-11
放 置	i16w-10
放 置 さ	i16w-10
置	b12c-9e-4f-11i15k-4p-5r-7
置 さ	i16w-10
置 さ れ	i16w-10
さ れ	a8c19d23f-16g15h14i19j15k-14l8m-9p-10r25w-16
さ れ て	b-13d-5f-7h-20i7j6k-12m-8p-11r14u-4w-26
^ 隣	b-5e-5i13j-4n-4s5w8
^ 隣 の	b-5e-4i5j-4n-5s4u-4w15
隣	b-5e-5i13j-4n-4s5w8
隣 の	b-5e-4i5j-4n-5s4u-4w15
隣 の 工	b-4i13w-10
の 工	b10f-6g-4i18k-4n-5q-6s4t4v4
の 工 事	e-7f-4h4i22r4s7t7u5v7w-13
工	b6f-4g-4i24k-4n-5q-7s4t6w4
工 事	a-4e-9f-6g-4h4i28j-8n-5q-4s6t7u5v6w-24
工 事 の	e-4f-4i13j-8n-4w-7
事	b-6c-6d14e17f15g-15h-15j28k26l-17m9n-7p-13q-20r-7s4t14v-12w25
事 の	b-4d-4e7f-4i12j-9n-5w-13
事 の 騒	i15j-7w-4
の 騒	i16j-5s4t4v4w-9
の 騒 音	i16j-5s4t4v4w-9
騒	a-4b-4c-5i24j15k-4r5s5t8u5v6w-7
騒 音	a-4b-4c-6i21j14k-5r5s5t8u5v6w-6
騒 音 が	i15w-4
音	a-17b-4d17e-7f17i30j14k-8n5q-9r-4s6u5v6w-5
音 が	a-11e-4f7i4n8o-5q-9r-4w-4
音 が ひ	i6w-4
が ひ	a5b-4d-5e-5f-12h4i22s6w10
が ひ ど	a5d-5f-12h4i18s6w12
ひ	a6c12d24e11f8g9h-5i23k7q-7r-4s-6u6v-17w37
ひ ど	b-5d-5f-11i20s6w10
ひ ど い	i16s4
ど い	i16s4
ど い $	f-4i9
#civic	c10d9e-7f-8i54j22k-6q-6s6t12w-11
^ 水	a12b-10c9d-6f-5i14j-4m-4r-10s5t4u-12v-13w19
^ 水 道	e-4i9j-5u-4w9
水	a18b-19c8f-7i29j7l-6m-6n4p6r-10u-14v-13w21
水 道	b-4e-9i12u-5w8
水 道 か	i10
道 か	i10
道 か ら	i10
か ら 水	a-6b-4e-10i16w-6
ら 水	a-6b-4e-10i16w-6
ら 水 が	i13w5
水 が	b-10e-6g-4i23j-9m4s4v-6
水 が 出	b-9e-12g-4h-5i22j-9v-5w-13
が 出	a5b8c-5d-9e-6f-12g11h9i13j6k-8q-14r-4s5u6v-5w23
が 出 ま	b-6d-5e-4f-8g8i9j-4v-6w-15
出 ま	b12f-5g15h14i17j11l4q8r4v-5
出 ま せ	d-5e-6f-8g8i13j-5v-7w-18
#broken	a-10c-5d14e6f30g15i65j6l12n4o-16p-10q-4r20s-5t-5u-34v-15w11
^ 公	d-6f-6i23j-9r-8w-10
^ 公 園	d-5f-5i19j-8r-5w-7
公	a-19d15f-5h-6i25j-10l6n-4r-8
公 園	a-7d-5f-5i21j-7r-4
公 園 の	d-6f-4i14r-5w-9
園	d-4f-5i26j-5m5r-5t5w7
園 の	a7d-6e-4i15l-4r-4w-4
園 の 遊	i10w-5
の 遊	i15w-6
の 遊 具	i10w-5
遊	w16
遊 具	i10w-5
遊 具 が	i10w-5
具	a-5b-13e6f5g-4j14l-6
具 が	i10w-5
具 が 壊	i10w-5
が 壊	b-4d8e-4f-4i5j-5l-4r-8s4w5
が 壊 れ	b-4d8e-4f-4i5j-5l-4r-8s4w5
壊	b-4d8e-4f-4i5j-5l-4r-8s4w5
壊 れ	b-4d8e-4f-4i5j-5l-4r-8s4w5
壊 れ て	d8i6r-5w-25
て い る	b-10c4e12f-17g5i13k8l-6m-8p-21q-8r19u-7
い る	b-6c4e12f-17g5h-4i15k14l-6m-8p-20q-7r19t4u-7w-5
い る $	c-8d-9e-10f-6i11r-5w13
^ 不	c5d-7f-5g16i7m-4p-4t4u-4v13w13
^ 不 法	f-4i13w-6
不	c5d-8e17f-12g21i19j-5l-4m-4n15r8t5u-8v11w14
不 法	f-4i16u4w-6
不 法 投	f-4i16u4w-6
法	a-12b-14c-8d-9e7f6g12h4i25j-11k-14l18n10p8r-9w17
法 投	f-4i16u4w-6
法 投 棄	f-4i16u4w-6
投	a-4b-15f-4i16u4w12
投 棄	f-4i16u4w-6
棄	i18q9w-5
が あ り	a13c-7d-5f17g-15h8i18j11k15m-4n-4p11v-8w-28
^ 市	b-5c-5e-5f-11h-6i36l8r4w-9
^ 市 に	i10j-5l-7w-5
市	a13b-4c-4e-4f-12h-6i47j7l11m-6n4r6s14w-14
市 に	g-5i12j5l-9u4v4w-6
要 望	f8g-5h-4i15j23k-6l-8q4s6t7u6w-4
要 望 が	i6j-5t-4
望	f8h-6i14j26k-5l19n9t9u9v-4w-6
望 が	i6j-5t-4
望 が あ	i6j-5t-4
#report	a14e-6f-20h9i87j14k8l15m7o-4q-6t9w-28
^ 歩	e-8i19w-15
^ 歩 道	e-8i19w-15
歩	b17f-8g-6i24j-13k-4l-6w-17
歩 道	e-12f-4i23j-6w-19
歩 道 の	b-4e-6i19j-6w-16
道 の	e-4i6j9w7
の 木	a16b-12c-9d-5e-5f-4g-6q-5s4t4w10
木 が	e-6i16w-10
木 が 倒	e-8i13w-12
が 倒	i17w-13
が 倒 れ	i17w-13
倒	a-8i18l-7u-5v-7w11
倒 れ	i17w-11
倒 れ て	i9w-10
^ 窓	e-6f-9g-4i20k14l10s5v5w-7
^ 窓 口	e-6f-9g-4i20k14l10s5v5w-7
窓	c4e-5f-11g-7i23j-7k23l11s7u4v6w6
窓 口	b-4e-5f-11g-7i22j-7k22l11s7u4v6w5
窓 口 の	f-11i15k12n-4o-4q-4w-10
口	b15c4e-10f-13g-9i16j-9k23l9p-4r-10s7v5w12
口 の	f-10i9k12n-4o-4
の 職	a-5b-4c9d-4i11k-6w-7
の 職 員	a-5b-4c9d-4i11k-6w-7
職	a-4b-7c6d-7f-7g-6h16i17k31l15n-4p-4q-4t5v4
職 員	c8e-4f-6h-4i22k30s7t6v6
職 員 の	c8f-7i12k13l-6s5v5w-7
員	a-5b-5c9d-6e-4h-8i22j-4k31l13t6v5w-8
員 の	c8f-7g12i12k13l-7s5v5w-15
員 の 態	f-4i6k-4w7
の 態	b-5f-6i12k-5w-4
の 態 度	b-5f-6i12k-5w-4
態	d-6g-7h5i15j10k-8p-9r-5s5t4u4v5w-9
態 度	b-5f-6i12k-5w-4
態 度 が	b-5f-6i12k-5w-4
度 が	b-5f-6i12k-5w-4
度 が 悪	b-5i8k-4w-5
悪 い $	b-4e-5g-6w12
^ 通	b-5c23f14g-11i16j21k-8l-4m-4n32o10q4r-8u-6
^ 通 報	a-6b-7c-4e-5f4h4i20j24k-4n-8p4s5t4w-4
通	b-17c15d5g6h-11i19j33k7l-18m6n37o30p-14q-11r-20u27
通 報	b-10g-9i20j40n-8o6q-4r-9s5u4
通 報 し	b-7e-6i18n-9o-5q-4s4v4w5
報	a15b4f-6g-9h-15i20j35m-4n-4r48u-4w7
報 し	b-7e-6i18n-9o-5q-4s4v4w5
報 し た	b-6c4e-5i17n-9o-5q-4s4v4w5
^ 停	i22j-4n12o20p-13q-8r-4v-4w5
^ 停 電	i22j-4n4p-14r-9u-7v-9
停	b31c5e-4f-5g-5h4i36j-7k-9n31o28p-7q-11r-4s4t4
停 電	i22j-4n4p-14r-9u-7v-9
停 電 し	i15p-15r-8u-6v-11w7
電 し	i15p-15r-8u-6v-11w7
^ バ	b24e19f-4i20j13k-8s4t5u-6v-5w10
^ バ ス	b23c-5e19f-4i15j12k-9p-5t4w-8
バ ス	a4b19c-4d-4e16g-7h-4i21j10l-8n4p-4r6w-5
バ ス 停	a-7b13d-5e-5f-4g-4i22j-6t4w-10
ス 停	a-7b13d-5e-5f-4g-4i22j-6t4w-10
ス 停 の	b-4e-4i16j-4w-15
停 の	b-4e-4i16j-4w-15
停 の ベ	i6w-4
の ベ	a-7b-4c-4d11i11k-5m-15o5q4s5t5v4w6
の ベ ン	i6w-4
ベ ン	a-10b-4d-5f-5i19r-6w-11
ベ ン チ	b-4d-4f-5i19r-6w-17
ン チ	b-5i26r-7s16w4
ン チ を	b-4d-4f-6i18n-4r-6w-15
チ を	a-5b-6c-4d-5f-6i21q4r-6s4t5v4w12
を 直	h8i10r6v4
を 直 し	h8i10r6v4
直	a-13c-5e4f6g10h-6i19j19k26l-4m4o-6p-7r7s-5t-6w-17
直 し	b-5d8f-6g-4i18j11k-5l-8m5q9r5w-10
直 し て	g-7h7i16j16m-6o10v4
し て ほ	a-12b-9d-9e-5f12h5i15l-8m9n13o10p-4q-11r16
て ほ	a7b6e-13f9g-11h6i10j-7k6l-11m4n5o7q-11r7u-10v-4w-12
て ほ し	a7b6e-13f9g-11h6i10j-7k6l-11m4n5o7q-11r7u-10v-4w-12
^ 先 日	d-4e-4f-12j18p4s4t14v4w-10
先 日	a-6c-4e-4f-13j18p4s4t15v4w-10
先 日 の	j16p4s4v4
の 通	f-4g-5i-6j18k11n-10q-5r-9t4u17
の 通 報	a-5b-4f-6i-4j21n4r-8w-13
通 報 は	a-4j12r-4w-4
報 は	a-7j11n6o5r16
報 は ど	j5r8
は ど う	b-9c17d-10e14f4g9h-4i16j-10k-20n-4o11p-8q-7r14s-8t5u-7w9
ど う な	b-8c-9d-4f-7g4h-14i-5j16k-6l-5p-4r6w7
う な	a10b-6e8f-10g6h-11i-4j23k10p-7r10t8u-7v-10w23
う な り	a-5b-7e7f-4g5h-13i4n5r-12u4v5w14
#statusSure	a-9c-8d-6e-7g-13h-17i9j92k6l-10o9p-12q4s14t24w6
^ 要	g-5i-6j19k-5l-4n-5o5p-4q5s5t5v14
^ 要 望	g-6j18l-5o4q4s4t4u4
要 望 の	a-5b-4c-4d-6g-10j22p-4w-7
望 の	a-5b-4c-4d-6g-10j22p-4w-7
の 進	f18g-4i-5j21s5t5w-4
の 進 捗	a-7b-4c-5j15k-4t4w-4
進	a7b-5c16e-5f24g-8i4j30m-5o-6p-6q16r5s8t10u9
進 捗	a-7b-7c-5j16k-4r-4t4w-6
進 捗 を	a-5c-5j12
捗	a-7b-7c-5j16k-4r-4t4w-6
捗 を	a-5c-5j12
捗 を 教	a-10b-5c-8d-8g-4j19k-5p-6r-4
^ 報	a11b-10e-5g-6h-5i-5j16k-8r-5s4
^ 報 告	a11b-9e-4g-6h-5i-5j16k-8r-5s4
報 告	a17b-9d-4e-4f-6g-15h-10i13j19k-6l-7r-6s5u-5v4
報 告 し	a11c4d-6g-10i13j8k-4l-6u-5
告	a16b-8e-5f-5g-16h-10i11j18k-7l-9r-7s5t7u-6v5w11
告 し	a11c4d-6g-10i13j8k-4l-6u-5
告 し た	b4c8e-4g-6h4i15j14p7s8t6v7w6
し た 件	a-4j14k-4w-8
た 件	a-4e-9j18k-4w-11
件	c-4h5i-8j31l-5r5w-6
件 、	b-4e-5i-8j24n4o5s5v-4
、 対 応	j4
対 応	a-6c11g-7h-9i14j29k16l9m16o-5p-4t8u-4w-6
応	a-10c8d-7f8g-11h-7i6j26k17l14m12o-4p-4t8v4w7
さ れ ま	a8c4d13e-6f-7g13h14i19j7k-4m-6p-4v-5w-26
れ ま し	a7e4f-24h11i19j13k-4l12r-13u-9v4w9
^ 問	b-5d-11g15i17j13k18m-4s11t8u28w5
^ 問 い	a-7b-10c-12d-9e-6g-16j11k17p-6s4
問	a-17b-9c8d-5e-5f6g26h-14i10k8l-12o-13p17q5r-17s-7u16v-17w4
問 い	a-4c-5d-9g-17j11k16p-6s5t5w11
問 い 合	a-4c-5d-9g-17j11k16p-6s5t5w11
い 合	a-4c-5d-9g-17j11k16p-6s5t5w11
い 合 わ	a-4c-5d-9g-17j11k16p-6s5t5w11
わ せ の	g-15j21w-14
せ の	g-14j22n7q4w-15
の 返	i-16j23k-4v-12w5
の 返 事	i-14j17k-5v-5w4
返	a-9b5d10i-4j24k18m13n-4s6t20u5w10
返 事	b5c4d-5i-8j27k18m13n-7s6t11w6
返 事 が	e-5i-11j13k-7n-6v-4w6
事 が	e9f-5j14k-7n-5v-9
事 が ま	e-5i-4j16k-5v-5w-13
が ま	b4d10f-7g10i-8j5k-14l4n-6p-4r6u-7v-18w7
が ま だ	b4d10f-7g10i-10j5k-14l4n-6p-4r6u-7v-18w7
ま だ	a7b-6c-6e4g17h13i-17j24k-22l25n-12o-5p-6q-5u-12v19
ま だ で	d-8h14i4k-4l4m-4n7t7v18w-12
だ で	d-8h14i4k-4l4m-4n7t7v18w-12
だ で す	a4h12l-11n5t5u-4v16w-6
^ 申 請	g-11i15j12n5s4u5v4
申 請	e-6f-5g-11h12i23j12w-5
申 請 の	a-4e-4f4g-14j12l9m-4n4s5u5v5w-11
請	b-7d-6g-9h10i24j7q-5r11t6
請 の	a-4e-4f4g-14j12l9m-4n4s5u5v5w-11
果 を 知	a-4g-22j22k-10l-4w-13
を 知	a10b10c13d-10e-12f-11g8i-4j9l-11n-6o-8p5q-10r8s4w-5
を 知 り	a13b13c16d-7e-9f-10g11j14l-8o-4p12q-6r-7s7t6u5v6
通 報 の	a-4g-7h4j25r-4s5t4v4w-5
報 の	b-4d-4g-8h-4j19k4l-4p-5r21s6t5v5w-5
報 の 結	g-11j9
結 果 $	j5w9
果 $	j5w9
^ 街	b-5f-11h-4i16j11m-7r5w4
^ 街 灯	a-4i13j10o5s4v-4w-13
街	f-12h-4i30j14r5t6w4
街 灯	a-4e-5f-4h-5i18j13o4s4t5v-6w-10
街 灯 の	j12w-13
灯	a-4e-5f-6h-5i22j14s4t5v-13w-10
灯 の	j12w-13
灯 の 件	a-4i-7j17w-5
の 件	b-4i-9j27l-5n4o4r4s4w-6
の 件 、	b-4e-5i-8j24n4o5s5v-4
件 、 い	j13n4s4
、 い	a4g-5h-5j11k6l-7p-6q-13s9t-9u10v20w4
、 い つ	a10j16l-4n4s5v4w-6
い つ 直	a-8d-5h-11j19k-4l-6m-8w-6
つ 直	a-8d-5h-11j19k-4l-6m-8w-6
直 り	g-15j11
直 り ま	g-15j11
す か 。	b5c13d-4e4h12i-4l12n-11p7q-16r14s-11t-9u-5v-13
。 先	a6j7
先 週 通	j7
週 通	j7
週 通 報	j7
し た 。	a13b14d7e8f16h-6i10j-9k7n-9o12r7s-8u-20v-10
た 。	a7b8e5f10g-9j-13n-15o9p-10s-9t-4u-19v-6w25
た 。 $	a-6b16c13d-9e10g-11i14j-15l-11m-4n-5o-4q-23r-9t6u-7v8w35
#status	a-9b-6c-9d-10i20j48k-4l12m5o7q-6s5t4u-4w8
^ 人	c-7f12g4k18n5r-5s5t5w18
^ 人 と	a-4f-11i-6m-4s4w12
人	b-4c29d6e12f7g-8h-11i31k65l13m5o-4p-17q-14r39s-5t13u-12v-4w25
人 と	b-4e-5f-10h4i-5k14n5p-4r-5s6u4w11
人 と 話	a-4f-10i-4k8m-4r-9s5u4w13
と 話	j4k16l-4m-14s5t4u4v5w12
と 話 し	k15l-5m-11r-4w-4
話 し	b4c26f5h-7k28m10p-4t7w19
話 し た	c10d-5f-5i-5k22l-6m-14p6q-4v-4w5
#human	a4b-5c-4f-5g-8i-10j-13k107m7n12o9p-12q-4s20t17v12
^ 担	a-6c13g-8i12j12k30l-13r-4s7t6u-4v6
^ 担 当	a-6c14g-8i13j12k30l-12r-4s7t6u-4v6
担 当 の	a-5b-6c6d-4g-4j-6k17n4p-4v4w-7
当 の	a-5b-6c6d-4g-4j-6k17n4p-4v4w-7
当 の 方	b-5c-15d-5f4k17n4q4v4w-7
の 方	a-6b-4c27g-7i4k32l-13m14n14o-5p-7s5
の 方 に	f-6k21l-7m4n4s5u4v4
方 に	a9b-6d-5e-4f13g-4k17l-8p-5s5w-8
方 に 代	k16p-4
に 代	i-5k21p-4q-6r-6s7t6u6v8w-6
に 代 わ	i-5k21p-4q-6r-6s7t6u6v8w-6
代	a-10b-5c-5d10e14h4i-8j-4k14l6p-6q-4r-4s5t7v8w27
代 わ	b-5c-6d13e9f-5g-4h-6i-9k17l5p-9q-6r-14s7u6v8w5
代 わ っ	c-5g-4i-10k16n-4p-9q-7r-11s7t5u5v7w13
わ っ	a7b7c5d-5e-14i-21j15k10l-5n9o8p-13r11s14u-4v-5
わ っ て	c-6f8g5i-15j17k17p-9q-8r-15s9v7w-4
^ 電 話	b-6c-4f-4i-13j-10k20r13s5t4u4v4w6
電 話	b6c-5d-4e-6f-13h-6k27l-6p-4r15s4u4w16
電 話 番	b9e-4i-5k14l-5r17
話 番	b9e-4i-5k14l-5r17
話 番 号	b9e-4i-5k14l-5r17
番	a-10b23d-11f-11g-8h-8i-13j24k17l4m-4n14p-12q-10r11u-4
番 号	a-4b10c-5d-7e4f-5g-5i-9j21k14l5n15p-9q-8r11
番 号 を	a-6b-5c-5d-7e6g-9i-7j11k9l-15n6o-5p-5r11s4u4v5w-12
号	a-9b10c-8d-10f-13g-7i17j20k14l4m-4n15p-13q-9r10u-4v-5
号 を	a-6b-5c-5d-7e6g-9j11k9l-15n5o-5p-5r11s4u4v5w-12
号 を 教	a-6b5c-7e9g-7h-4j-9k6p-4r-17w-13
^ ス	a17b-12f8g10h-6j-12k15n-8p-5r-10
^ ス タ	f5i-6k11w-8
ス タ	a15b-4c4d-10e-5g-4i5k22l-9m-6r-18w8
ス タ ッ	d-4f6i-6k19m-7w-9
タ	a4b8c12d8e17f-22g-10i-4k26m-13n-13p8r26u-9v-4w9
タ ッ	d-4f6i-6k19m-7w-9
タ ッ フ	d-4f6i-6k19m-7w-9
ッ フ	d-4f5i-7k20m-7w4
ッ フ に	k17w-11
フ に	i-6k8m-5n14q-4s4v4w-9
に 相	c-4i-6j6k9l-5p-6w13
に 相 談	c-4i-6j6k9l-5p-6w13
相	a-7b-5d-5f-4g-7h-6i7j16k25p-6w5
相 談	b-5d-4e4f-4g-7h-6i7j16k25p-5
相 談 し	c4e-9f-4i-4k15
談	b-4e4f-4g-7h-5i8j17k31l-8p-4q-4
談 し	c4e-9f-4i-4k15
談 し た	c4e-9f-4i-4k15
^ 誰	b-5c15e4f5g-6h-6j-4k30m-5p-4q-5s8t5v4w4
^ 誰 か	c-6f4k22m-6q-6s5u-5
誰 か	c-7j10k27m-6q-7r-6s6u-4w-9
誰 か と	k-4w7
か と	k12l14t-7w-9
と 直	k12s4u4v4w-4
と 直 接	k12s4u4v4w-4
直 接	a-12b15e-5f-6i-7j-5k27
直 接 話	k11w-4
接	a-18b8e-7f-8h-6i-8j-4k25w19
接 話	k11w-4
接 話 せ	k7
話 せ	b-4k15l-5m11n-4p5w-10
話 せ ま	k8m8
せ ま	a-5b-11c4d-4e20f10g5h-9i9j-13k10l-4m9o9p-4q4s4w-14
せ ま す	b-8f16g6h-8j-9k8m12n-5o8r-5w-14
^ ボ	b-4f-5j4k21n-7p16w-6
^ ボ ッ	g-4k21n-10o-4q-9u-6w-7
ボ	b-9e16f-6k20n-4p20s4t5w-8
ボ ッ	k20p18q-9u-4v-4
ボ ッ ト	k20p17q-9u-5v-5w-5
ッ ト	d-8f-9g-8i-5j17k26n-4o-5p23q-12r9s4w9
ッ ト じ	k8
ト じ	k8
ト じ ゃ	k8
じ	a6b13c-7d-26e-9f6h-31i-12j-25k12l-24m-4n-20r9s17t13u-21v8w14
じ ゃ	b6g4k13l8m8n-5o-4p-4s-7u-11v13w4
じ ゃ な	b4k7l9m11u-10v12w-4
ゃ	a9c11d-11e8f8g-4h-11k22l6n-11o6p-5q-13r-7s-14u-18v24
ゃ な	b4k7l9m11u-10v12w-4
ゃ な く	b4k8l10m11v7
な く	b9d7e9f-6g-13h9i-14k23l-12n5q6r-5u-20
な く て	a-8b14e-12i-12k15n9o5p5q9t4u-15
く て	a-6b4e-4f26i15j-5k13l-7q4r-4t-6u-16v-8
く て 人	k15p-6w-7
て 人	k15p-6w-7
て 人 間	k12w-6
人 間	a-7c-8g-4k27l-4m4n4r-4s4t6v5w9
人 間 と	k11
間 と	k11
間 と 話	k11
^ 参	b-9d20e9g-8h17k-4l23m8n-5o-4q-7t8u-9v20w-14
^ 参 加	a7b-7c7e6f4g-4h15k-7l21m6o-6q-6s-4t5u-11v17w-5
参 加 コ	b-7e-10h-7j4l20q4s4t4u4v4w-5
加 コ	b-7e-10h-7j4l20q4s4t4u4v4w-5
加 コ ー	b-7e-10h-7j4l20q4s4t4u4v4w-5
コ	a14b10d-8e23f11g-10h4i-12j-11k17l34m-4n-5o-6p12s5t-6w15
コ ー	a-13b4c-5d-5e13h-6i-12j-6k16l32w11
コ ー ド	a-5b4d-4e15f-10h-6i-10j-5k-6l31s4w4
ー ド は	b-11c-4e10f-4l14
ド は	a-6b-13d16e13f-5h-4l13n9p7v-5
a b	l19w-10
b	a-7b15f-6j-4l18
c	a-4b-6e-4j-6l18m13w11
#codeWord	e8f-4g-4h-5j13l24n15o10q-4t4
#code	a-8e-7k-5l39u-6v-5w-5
研 修 に	a-15b-14d-6e15f7g-5h-12l28n5o11s12v4w-5
修 に	a-15b-14d-6e15f7g-5h-12l28n5o11s12v4w-5
修 に 申	e-9l10
に 申	a-4b-4d12e-12l12m4p5q-5t-5
に 申 し	a-4b-4d12e-12l12m4p5q-5t-5
申 し 込	a-4b-5e-4f-7h-4i-4j-10k6l25m-4p-8q12t4
し 込	a-4b-5e-4f-7h-4i-4j-10k6l25m-4p-8q12t4
し 込 み	b-6f-5i-5j-8k8l19p-5q11w4
込	b-12e-6h-5i4j-9k17l40m-4p-11q15t6
込 み	b-6f4i-5j-8k16l19n4p-4q12t4w4
込 み た	c-6f6g-4i-17j-7k12l13m4n4o-8q-5s4v5
み た	b8c5e19g10h-5j-7l14n-5o20p6q-14
み た い	b8c5e19g10h-5j-7l14n-5o20p6q-14
^ コ	a-14d-5e19f10g-6i-4k23l37p15s4u4w8
^ コ ー	a-9b6d-5f8i-14j-5k18l35w4
ー ド を	b15d-16e9f-8h-4i4k-4l23n-4o-7p-11s4u4v6w10
ド を	a-5b12c-8e6f-8g-11h-9j-5k-7l22m-6n-11p13q-4r-4v4
ド を 入	b-14d-5f-10i-7k-4l10p-11r-5
を 入	a8b-14f11i-8j7k-6l16p4q-4r-7s7t6u8v8
を 入 力	b-8f10i-7j5k-6l-5r-5w-4
入	a14b22c-16e19f9g-14h-25j-5k7l34m-7o-5q27u-9v-7
入 力	a-8b-19e4f15g-7i-13j6l17o-9p7q21r11w-6
入 力 し	b-6f12i-9k-4o-6r9w-7
力	a-8b-19e4f15g-11i-13j6l17m-5o-9p7q21r11
力 し	b-6f12i-9k-4o-6r9w-7
力 し ま	b-5c-6d-4e-14f9l23w-11
参 加 登	e-4l12u-12
加 登	e-4l12u-12
加 登 録	e-4l12u-12
登 録 は	b-13c-4d-6e8l9q11w-10
録 は	b-11d10e10h-7k-11l11p-8r7w-11
録 は ど	b-17c-8d-11e12g-8p-6r-4w-9
ど う す	a-4c-9e4f4g11h10i-9j-8l15w-5
う す	a-4c-9e4f4g11h10i-9j-8l15w-5
う す れ	a-5c-9e4f4g10h10i-9j-8l10
す れ	b-11c10d-6e7g6h8i-13k-8l8p11w-4
す れ ば	b-11c10d-6e7g6h8i-13k-8l8p11w-4
れ ば	a11b14c11d-15f20h14i-18l10m-4o10p13r-9w-12
れ ば い	a12b4c9d-11e5f6g-7i-18j-8l5p12w-12
#helpAlone	a12b31d-9f-10g20h5j-18k22l20m11n-10o-4p65q-12t-7u-15v-8
^ k	j-8l15u-4v-4w-19
k	i4l26n-7o-4u23
k g	e-7j7l22u-6v-6w-15
g	a-5d-9e-8g-4j4k-5l15m17
7	a-7b-8c-4e-13f-7g-13j21k-10l25s5v5w17
x	a-4c5j-9l13w9
y	a-6c9j-7l13w-12
^ 講 座	a-6e-7f15i-4l16m4n11q-7s4t4
講 座	a14c19e-5f19g-6h-8i-7j-7l36n16p6q-6t4w-4
講 座 に	a-5d-6e-8i-7l29p8s7t5u6v5
座	a12c11d-5e11f13g-8h-13i-15j-10k-7l30n9o-6q-11r-15t4w13
座 に	a-5d-6e-8i-7l29p8s7t5u6v5
座 に 参	l9
に 参	b-7f-4g7h-4l11s8w14
に 参 加	b-7f-4g7h-4l11s8w14
参 加 し	a-11b5d-5g5h-9l9m-6p4r-4u7v10
加 し	a-10b7d-4g6h-8l13m-5o-4p4q-4r-6s4u9v11
加 し た	a-4b6d-6e-14f-5l10m-7
^ 申 込	a-9b-9e-5g-17j-10l23p-4v4w-15
申 込	a-8b-8e-10g-12l30t4v6w-16
申 込 方	a-4b-4c-6g-7j-4k-4l11p-6w-5
込 方	a-4b-4c-6g-7j-4k-4l11p-6w-5
込 方 法	a-4b-4c-6g-7j-4k-4l11p-6w-5
方 法	a-10b-8c-7d-9f8g11k-13l16n12p10r-9s5t4w12
方 法 を	a-6c-5d-13e-4f10g-12h6j-4k-12l17n15p9s6u5v5w-17
法 を	a-9b-9c-7d-14e-4f11g-13h5i-8j-11k-13l17n16p6s7v5w5
法 を 教	a-6b-5c-5d-7f14g-10h9i-5j-8k-7l20n18p-5q4s9t4u5v7w9
^ 英	b-4c4d5g-7h6i5j-7l-10m33p-11r-6s4u-6w17
^ 英 語	a-5g-6h5j-6l-11m31p-12r-6s4u-7w12
英	b-5c7d8g-7h13i7j-8l-11m42p-11r-6s5w24
英 語	c6d7g-5h12j-4k4l-11m42p-12r-6s6w19
英 語 に	m18o-7p-5s4t4w6
語 に	a4b5c4f-4m29o-4t6
語 に 変	m14v4w-12
に 変	c-6e4h-4i9m19r-5s5t4u6v7
に 変 え	m13u4v4w-4
変	a16b19c6d-4f6g-14j-4k-7l-9m25n-10p-4q8r13t5w9
変 え	b-6h7m21s7t5u4v5
変 え て	c-4h7m14s4u5v4w-4
ム 語 で	c-17d-13h10j-4k-15m11n-10p-5
語 で	c6d4e5f-9h12l-4m32p-5t5u-11v5w12
語 で 話	m12w-9
で 話	f-6k8m13r-5w-7
で 話 せ	k7m8
^ 言	b-4f-4m27s4t4v4w-9
^ 言 語	b-4f-4m27s4t4v4w-9
言 語	b-5d-4f-8l-6m26
言 語 を	f-4l-4m16r-5w-7
語 を	d-4f-5k-4l-5m18
語 を 変	c4m12p4r-4s4w-4
を 変	a-8b-12e9h7l-4m13r12s10t6u6v8w8
を 変 更	a-5b-5e8f-5k-7m15p7r10s9t5u6v8w4
変 更	a11b8e7f-5g-5h-6i-5j-8k-11l-5m16r6s4w7
変 更 $	m11w7
更	a10b6c-4d-4e6f-6g-7h-6i-6j8k-11l-10m16r5v4w10
更 $	m11w7
^ 日	a20b-9c5d11e-11f-5g-5h-4k-9l-7m25r7s7t6w19
^ 日 本	a-7c4d13e-4f-4h-10k-4l-8m23r6s8t6w18
日 本	b-4c11d12e-4f9h12l8m27s4u-4w12
日 本 語	b-4d12e-4h10k-4l8m25o-4u-4v-4
本	b18c6d15e10f11g-12h8i-10j-20m24n-7o-6p-4q-9r-10t9u-12v-9w4
本 語	b-4d12e-4h10k-4l8m25o-4u-4v-4
語 $	f-6m18w-14
言 語 設	b-7d-4m17w-6
語 設	b-7d-4m17w-6
語 設 定	b-7d-4m17w-6
設	a4e4i6m21s5t5w9
設 定	a4e4m21s5t5w9
定	a27b-13d-9e13f-4g-11h19i10k13l13m26p-7r-8t6u-5w12
定 を	a24b-6d-8e-13h-4j-7m8p-6t4u5v5w-15
を 変 え	b-13h5s5t4w10
変 え た	b-13m6s4w4
^ 配 信	b-4c-4d-4g-10k-6n22o18q-7r-5w5
配 信	a5d-6g-9j-4m-4n34o27q-7r-5s4
配 信 停	n20o9q-9
信	a5d-8e-4g10i21j-11k14l-9n47o39p-10q-12r-10s5t25w12
信 停	n20o9q-9
信 停 止	n20o9q-9
停 止	e-6i-7k-6n30o26q-12s4v6
停 止 $	n19o-17w-5
止 $	n14o-18q14w-7
#stopAlone	a20b8d5e-4g-5i-5k9n68o16u-4w7
#stopSure	a4c4d-4f-4g-4i-7k4l-5m5n93q-20r9s9t11v7w-5
^ 停 止	e-4i-4n10o18p-4q-8w-5
^ 通 知	g-9n31o13q5r5w-4
通 知	c6e-4g8i-7j-4l-5n41o36s6t12u-4v5w5
通 知 を	a4e-4i-4j-5l-8m-4n20o23r-5s5t7v4
知 を	a4e-4i-4j-5l-8m-4n20o23r-5s5t7v4
知 を 止	e-6n15t5
を 止	e-5g-4n19q4s7t7u6v4w15
を 止 め	e-5g-4n19q4s7t7u6v4w15
止 め	c4e-6f-6g-5h-5i13j-4k-5m-4n20o10p-6t7w14
止 め て	c5e-5f-5h-4i12n12o14p-5q-4t6w12
め て	b-8c-5d-11f-22g9i7j-16k-9l-9m-13n24o11p11s9t-5v9w-10
め て く	c-4d-4e6f-9g13i-9j-6l-4n19p-11q-7s7t7u15v4
^ メ	f-5h-7m7n16p12q11r11
^ メ ッ	f-6n11o5p-4
メ	a-4b-15c-18d19e-16f-5j-19k8l-10m8n21o19p12r9t-8u-8v-6w21
メ ッ	i-5k5m5n14o17p-7q-8s4w-5
メ ッ セ	i-5k5m5n14o17p-7q-8s4w-5
ッ セ	i-5k5m5n14o17p-7q-8s4w-5
ッ セ ー	i-5k5m5n14o17p-7q-8s4w-5
セ ー	d-4i-6k4m5n14o17p-7q-9r-5s4
セ ー ジ	i-5k5m5n14o17p-7q-8s4w-5
ー ジ	b-5i11k6l7m6n16o19p-4q-7t4w-9
ー ジ は	a-10b-6e-5n25o-14q-6
ジ は	a-10b-6e-5n25o-14q-6
は も	a5b-9e-11h11j5k15l14n15o-6q-11v-5w-6
は も う	a7b-8e-9f-5h11j6k16l15n15o-5q-10t4v-4w-4
も う い	d-4j-4k17m7n-9o18p-6q18s4t7v4w-6
う い	a-6c16d-7e-4f-4h11j-7k16m6n-10o18p-9q16s-6t5w-5
い り	a-8c6f5k4l5n24q-5r9u-11v14
い り ま	a-8c6f5k4l5n24q-5r9u-11v14
配 信 を	d-5g-8j-7n20o17p-4r-4u4v7
信 を	c5e-5f-6g-13h-4i-6j-5k5m4n31o27q-7r-6s8t7u7v12
を 停	a-4b10g-5n13o-5p-4s5t4u5v5w5
を 停 止	n10o-8
停 止 し	c4e-5i-7l5m-6n29o5q-17s7t6u-11v8w-8
止 し	c4e-11g-9i-7l6n31o6q16s9t8u-18v10
止 し て	e-7g-5i-7k-4l5n28q13s7t7u-16v8w-14
し て く	b-4c-10e8f-9g-7i8j-17k4m8o13p15q10r19u16v-6
^ 解	g-5m-9n18o7q-8u-4w9
^ 解 除	g-4m-9n19o8q-7w-8
解	b8d-5f-6g41h-5j4l-8n30o20q-6r-6s5t24u25w14
解 除	b4g-8l-6m-4n25o17q-8r-6s4
除	a10g-10h-4i-8l-8m-5n24o17q-10r25u-6w7
除 $	n12o-12p-9r15u-4v-5
知 を 再	o12
を 再	a-8b5e-9f-11h10i-5l-4o29r-5s7t4u4v6
を 再 開	a-9b-9e-5f-9g9i-4l-5n-5o24r-5s4
再	a8b6c7d13e-7f-9g16h19i-6j-10l-8n-4o36r-8s5t5w19
再 開	d-4f-6n-6o31r-5t4w4
再 開 し	a11g16o20s4t4
開 し	a11g16o20s4t4
開 し て	o17s4u5v5w4
#resumeSure	c4d-4e-7f-8g4h6j-7k-9m-6n-30o73q-18r4s7t13v8
#resumeAlone	a6b-7f-4g20h5i-4k-5n-9o39p-6r4s6t6u6v7
^ ま	a-5b-6c10d5h-9i-10j8k-7l27n-10o29q-14s24u-6v30w18
^ ま た	a-6b-5c-4e-7i-6j5l5n-9o28q-8r4s9w9
ま た	a-4e-7g-6o46q-9s11v5w26
た メ	n-12o9r14w-10
ー ジ を	k-5n11o16q-5s5u6
ジ を	k-5n11o16q-5s5u6
ジ を 送	n5
^ 再	a7b-6d-11g12o16q-6r-6w6
^ 再 開	a-7g-6k4o15q-7r-7w8
再 開 $	a-7g-9n-4o15w-16
開 $	a-7g-9n-4o15w-16
^ も	a20b-10c-4d-17e-5f18g14h-21i-13k5l-4m4n16o21p-11q17r7u6v-18
^ も う	a22b-6d-14e4f9g13h-20i-7k-14l-23m-6n15o18p-9q20r8s-10u-18v-15
知 を 受	n-7o11
受 け 取	a-5b-19c-4d6e-14f-4h16i-5l-12n13o18p-12q-12r5t7
け 取	a-5b-19c-4d6e-14f-4h16i-5l-12n13o18p-12q-12r5t7
け 取 り	b-6d-9h7l-6n12o15q-8r4t7w12
取	a5b-18e13f-5h7i6j-13k9l-16m-7n5o22p4q17r-14u-7
取 り	a11b-6d-11e13f-8g-4h4i8j-8k10l-16n7o21p-6q18r-5t4u-5w5
取 り た	d-9k11n5o14q-10r6
^ お 知	n17o7v-10w5
お 知	a13b7f-4n21o20q-5s4v-9
お 知 ら	a13b7f-4n21o20q-5s4v-9
知 ら	a13b7f-4n21o20q-5s4v-9
知 ら せ	a13b7f-4n21o20q-5s4v-9
ら せ	a16b6d-4e-8f-6k-5n20o18p-4q-6v-10
ら せ を	a-5n12o16q-5u5v5w-4
せ を	a-5n12o16q-5u5v5w-4
せ を ま	b-4o11s4t4v4w4
を ま	a7b-10d-10e-6f7i-5j13n-10o16s5t7v-5w-9
を ま た	b-5d-5n-6o15s5t5v5w-12
届	a-9b-5c-10d15e-10f4g8h18i-4j21k-14l9m-6o18p-12q-6v-17w6
届 け	c-8d-9f9j17o14r4s4u4v6
届 け て	c-7d-9e-11f8m-5o13s5t4u4v5
け て	a-19b4c-10d10f9g-6h4i15j-13k5n-4o15p18q-17r-8t-5u-12v-7w11
け て く	b12d-12f12g-11k12n7o18p21q-7s11v9w-14
信 を 再	a-5b-6d-7f-5o18s4v6w-4
開 し た	g16n-20o11w-19
^ ヘ	b-4k6p20t4w-5
^ ヘ ル	b-4k6p20t4w-5
ヘ	b-5k6p19t4
ヘ ル	b-5k6p19t4
ヘ ル プ	b-5k6p19t4
ル プ	b-5k6p19t4
ル プ $	p10
プ	a15c15d13e-13f11g-16h-6j-9l-6m-11n15o-12p20q-6r15s4u-10v-4w10
プ $	p10
#helpSure	a-5b-6d7e-4f7i-7j-4l14p88r18s6t8v4w-13
^ 助	b-18g-8k-8o-4p18q-5t15v4w11
^ 助 け	b-19g-8h-5k-8o-5p18q-5w12
助	a9b4d11e-9g-13h-5k13l-9m8o-5p24q-5r-5t33u-12
助 け	b13c5d-6g-9k14o-4p25s6u-5w11
助 け て	b13c5d-6g-10k10n5o-4p25s6u-5v5w15
け て $	k-5o-4p16w4
^ メ ニ	l-4m6n-9o-5p19q8t-4w-6
メ ニ	m7n-8o-4p19q11w-6
メ ニ ュ	m7n-8o-4p19q11w-6
ニ	c4f-6h-8i-6j-8m12n10o-5p23q13r5v-9w15
ニ ュ	i-6j-8m9n8p20q12u-4v-11
ニ ュ ー	m9n8p20q12u-4v-11
ュ ー $	g4m-6n-12p17q-24t12w4
ー $	c-6d-13g12i-4l-6n-11o-7p24r-4s38t11u27v44w15
^ ど う	b-7c-4e-5j-4l-11p20s17t8w9
っ て 使	c-6p11w-10
て 使	i9o4p16t5w-13
て 使 う	o4p14t4w-12
使	a-8d22e-5g-13j-7l-4m28p33q-12r20t5u-5w5
使 う	b-5d5e-4j-4l-4o4p17w-16
使 う の	o4p15t4w-10
う の	a9b11c17d13e-4f7h-6i-5j-4l-10p17q-6t-8w7
う の ?	p9w-7
^ 機	k21p13v-6
^ 機 能	p12
機	a-8e4f-5h-6i11k22p13v-8w19
機 能	a-4p15
機 能 一	p11
能	a-10b-7c-4e-8i-4j-9k4l5p15r-7w5
能 一	p11
能 一 覧	p11
^ 使	b5g-6i4l-9p30r5s6t4v4w-9
^ 使 い	b5g-6i4l-9p30r5s6t4v4w-9
使 い	e-5g-8l-11p25r4t4w13
使 い 方	g-8l-10p24s5w13
い 方	b4e-5f7g-9h-4l5m-4n-5p25s4w17
い 方 が	b-13g-4j-5k-5l-6p5q4s7w19
方 が	a4c-4f11g-9i-5l17m12p11s5v-9w6
方 が わ	a-4b4e-5f-10i-4k-8l10o4s4v-6
わ か ら	a4b9f6g-6i-8k-9l6n-7p11v-8
か ら な	a15b9d-7f5g-4h-4i-14l6m-4n-7p10v-9
ら な	a13b14d-16f13g-4h-10k5l12n20o-6p16q-14r-4u-5v15w7
ら な い	a13b9d-16f4g-5h-11l11n16o-7p13q-14u-7v12w7
な い	a15c-13e4f-15g-5i5k7m-15n19o-9p5q-7s-5t7u-6v31w8
な い $	b13e14f-14g-13h-14i12j-7k-7l15n-16o-5p11q4r-6t11u-8v6w25
^ 何 を	c4d6i-9p24r5s5t5w-6
何 を 聞	d4p17
を 聞	a-5d4f10k-5p18r-6s4t4
を 聞 け	k-5p13r-6
聞	a14b7c9e-18f6g-8h-5i-14j-10k23l8m-5p16q-7r-13t4
聞 け	a-4b-5e-4k12p12r-4s4t4w-5
聞 け ま	k-6p8
^ や	a-4c-7e10g-4j-5k-4m10n-5o11p-8q20s29t4v19w11
^ や め	e-5f-4n-7q15s-8t4v16w-8
や め	a6b-4d-4e11f-13g-5h-5i11n24o-5p-11q37s-8t5w4
や め ま	n6o5q21s-8v-19w-4
め ま	b-4c4e-9f8g15h-7j-4k-6l5m9p-6q21s16u-7v-21w-8
め ま す	c5g15l8n6o-8q20s-8v-19w-4
^ 取	e-5o-12p8q18w-4
^ 取 り	o-11q18u-10v-4w-8
取 り 消	b4n-6o11q17r-8u-4w5
り 消	b4n-6o11q17r-8u-4w5
り 消 し	b4n-6o11q17r-8u-4w5
消	c4d-11e-7f-9g6i16j-6k-5l-4o14p-6q25r33s5t7v5w14
消 し	c5d-5e-6f-8i7j-5k-6o15q24r24s5t6v7w10
消 し $	c4e4f5i4o-12q17v-5w-6
し $	c7f6j-4k-10p-5q14s21v25
^ や っ	o8p-4q13s17w15
や っ ぱ	o14q21u-4v-5
っ ぱ	e-6j-5n-4o14p-13q21u-4v-4w11
っ ぱ り	n-7o14q19s-9w-9
ぱ	e-6j-5n-4o14p-13q21u-4v-4w11
ぱ り	n-7o14q19s-9w-9
ぱ り い	q9
り い	q9
り い い	q9
#cancelSure	b4c5e-5f-13i-11j-8k20m-7n9o6p-8q70s-5t6u-11v-13
^ 中	a4b4c4e-9i-5n-12q21u-4v-6w8
^ 中 止	n-14o-5q18w-4
中 止 $	n-7q11w-7
^ キ	d-4e-5k-4q22w-10
^ キ ャ	k-4q22w-23
キ ャ	e-4q19u-4
キ ャ ン	e-4q19u-4
ャ	c4e-6k18l-6m-6n-4p5q26r10s16t-8u-8w17
ャ ン	e-6k7l-6q21r-6u-4w10
ャ ン セ	e-4q19u-4
ン セ	e-4q19u-4
ン セ ル	e-4q19u-4
セ ル	e-4q19u-4w4
セ ル し	e-5h4q17v4
ル し	d-6e-4h4n-5q17r-4v4w11
ル し て	q9
^ 入	b13g-7k-4l-6n-8o-6p8q18w-5
^ 入 力	b-5c4g-4h4n-5p11q20t4v4w-4
入 力 を	g-4n-7o-4q21w-10
力 を	g-4n-7o-4q21w-10
力 を や	n-6q12v-6
を や	b-5d-9i11n23o-15p-8q10u4w11
を や め	d-5e-10f-8g-5i10n23o-15p-8q10w10
や め た	c4e7g-5h-6i-8l-5n9q10s4t6v-4w12
め た	a-7b8d-8e4f-5g4h-9i-13l-8n16o-5p9q10t7v-5w15
め た い	a-5c4d-4e6g6h-7i-9l-6n18o-6q13s4t8w14
も う や	n-10q13v-11
う や め	n-10q13v-11
^ 終	a6c-7g-4h7n-4p-4q16w-9
^ 終 了	e-7h9q9w-11
終 了	a10d-6e-19f5g-14h16k-6l-4m5o-4p-5q30s7t8u-5v8
^ デ	a7b-13c12e-5f-12g-4h7i-8k-15l-6r15s4v4w-6
^ デ ー	a6b-6c-4d7h-6i-7k-10q4r17s4v5
デ	c7d25j-11k19l8n-7p-7r37s4w9
デ ー	a5c-4d20g8h-10k-7l-4p-10r36v4w6
デ ー タ	a5d19e4g8h-10k-8l-5p-10r35s7t5v7
ー タ	b7c19d16h-6i-4j8k20l-6n-5p-12r32t6u-4
ー タ を	d-6g5h-11k-6p-11r17s4v4w10
タ を	d-6g5h-11k-6p-11r17s4v4w10
タ を エ	d-12r17w-16
を エ	d-12r17w-16
を エ ク	d-12r17w-16
エ	b5c4d-6f-5g-8h9i14j-5k-11l16n-4o-6p-8r4s6u7v7w21
エ ク	b-4d-4g-4k-5p-4r9
エ ク ス	d-4k-5r9w-5
ク ス	d-6g-5k-5r8
ク ス ポ	d-4k-5r9w-5
ス ポ	b-8d-8g-5k-10n-15r10w8
ス ポ ー	b-6d-5k-9n-14r10w4
ポ ー	a-7c6d14f-5h-5k14n-11q-4r10
ポ ー ト	a-7c7d14f-5h-4k14n-4r10w-8
^ 私	a5b-9c-4d-5e10f-5g11h6j19m11p-7q-6r35w-13
^ 私 に	e-6j-8r12t4
私	b-6c-4e18f-8g20h9i-7j25l10m9n6o-10p-10q-11r46s4t4w-18
私 に	e-6j-8r12t4
私 に つ	j-9r10
に つ	a8c17d-4e-7f27g-6i-7j8k21l-11m-4p-6q-5r16v-6w8
に つ い	a8c18d-5e-7f22g-5i-6j9l-7m-4n5p-6r15s5u6v5w7
つ い	a4b-5c19d-8f22g-4h-5j10l-10m-7p-8q-6r12w4
つ い て	a4b-6c19d-8f23g-4h-5j10l-10m-7p-8q-6r11
い て 何	a-6f-4j9r9
て 何	a9d6f-11g-5h-4i-4j6m4p13r10s-5
て 何 を	a-4j4p5r10
を 保	b-4d7e-4f-7i-5r9
を 保 存	b-4d7e-4f-7i-5r9
保	e-6f-7g7h9i13j-12l-6r19w13
保 存	f-5g5h8i-4j-7l-5r18w-5
保 存 し	r11
存	g8h10i-4j-9l-8o14p-6q-4r22w-5
存 し	r11
存 し て	r11
#data	e6g8h17i-4j-10l12m-4n16o-5q-10r47s5v6w-5
^ 登 録	a11c5d-5i7j-4l36n21o-7p-5q-8r18s7t7w-14
登 録 情	r8w12
録 情	r8w12
録 情 報	r8w12
情	a4d-4e6h-13i16j32k5l-10m-4n-4p-9q-5r45v-7
情 報	d-5h-8i-6j-16l-6n-4p-6r41s5t5v4w10
情 報 を	j-8p-4r22w12
報 を	d-4j8l-4r22w13
報 を 消	r9
を 消	d-10f-5g4i7k-7n-5o-4p-4q-5r20s5t5u5v5w17
を 消 し	d-4f-6h-4i8k-8l-5m-4n-6o-7q-6r18s5t4u5v6w7
消 し て	d-4e-4f-6i6k-6o10q18r23s7t8v8w8
^ 個	b-8d-5e-4k4n-5p-4r23w4
^ 個 人	b-8d-5e-4k4n-5p-4r23w4
個	b-9d-6n-4r28
個 人	b-9d-6n-4r28
個 人 デ	b-5d-4r18w-8
人 デ	b-5d-4r18w-8
人 デ ー	b-5d-4r18w-8
ー タ の	a-4b-8c-5d-5e-6k-5r18w-5
タ の	b-4c-5d-7k-5r15s4w14
の 開	a13c-6d-5e-8g-17k-7p4r9v5w5
の 開 示	r10
開 示	g-6r15s4v6
開 示 を	r9
示	a12b23c-5d-10f-4g16h-6j10l6m22n4q-8r14s4w-16
示 を	m6r9
示 を お	r9
^ ア カ	n-19p-12r17w-7
ア カ	c-6d-5n8p11r17
ア カ ウ	c-6d-5n8p11r17
カ ウ	c-7d-4h-4l9n9p12r17
カ ウ ン	c-6d-5n8p11r17
ウ ン ト	c-6d-5n8p11r17
ン ト	d15e-4g-7h-7i-7k-5l17m-7n14o-4p19q-5r21s7t5u6v6w12
ン ト を	d9n-11o-6p-5r16s5t4v4w4
ト を 削	n-10r7
を 削	i-11n-5r16
を 削 除	i-11n-5r16
削	b-7i-11n-8r21
削 除	b-6i-10n-9r21w-5
^ 私 の	a-6b-5d-6e12g14h10j20l-15m-8p-6q-4r27s5t8v4w-17
私 の	a-9b-4e15g19h14i-4j26n7o-6p-10q-7r40s6t6v5w-20
私 の 情	r9
の 情	g-7i-6r16
の 情 報	g-7i-6r16
報 を 確	j-5r8
を 確	a12b11d-7e-9f-12g12h5i-5j11k-7l-10n-9o-4q-5r9s-4
を 確 認	a14b10d-5e-8f-9g8h5i-6j10k-7l-11n-4o-4r8s-5
確 認 し	a17b6d-7e8f-14g-8i-10j13l-13m-4r8s-5w-6
認 し	a17b6d-7e8f-14g-8i-10j13l-13m-4r8s-5w-6
認 し た	a17b11c4d-4f-9h6i-6j17k-7l-11p4r12v4
^ お は	e-5s13t-7
お は	e-5s13t-7u-4
お は よ	e-5s13t-7u-4
は よ	e-5s13t-7u-4
は よ う	e-5s12t-7
よ	a16b7c-7d-10e11f4g-15h-10i-10j-19k-12m-11n14o9p6q-21r-10s25t11u22v-11
よ う	b-11c4d4e-7f-14g-6h4i-7j-7l8n11o24p7q-7s22t-6u-11v-11w15
よ う ご	e-4l-6s14t-5u-6
う ご	e-5f5l-4s12t12u-5w-8
う ご ざ	e-5f5l-4s12t12u-5w-8
ご	a11b15c20d-13e12g-5i18l-15m16n-6o-9q-12r-8s29t25u-22v-13w14
ご ざ	a6e4f5l-6s13t12u-6v-4w-11
ご ざ い	a6e4f5l-6s13t12u-6v-4w-11
ざ	a4c4e5f4j-4l-4m-5n9s18t26u-7v-5w10
ざ い	a7e5f6l-5n12o-5s14t13u-6v-4w-11
ざ い ま	a6e4f5l-6s13t12u-6v-4w-11
^ は	a5c5e-6h-9i7j-6l-14p21q-4r6s16u44v-9w8
^ は じ	c5e-5l-4p14r4s20t4w-5
は じ	a10e-5f-4g9l-4m-4p15s22t4w-14
は じ め	c5e-6f-4g10l-5p14s21u-4w-11
じ め	c5e-6f-4g10l-5p14s21u-4w-11
じ め ま	a-4d-4g13k-4s22t5w-7
め ま し	c4g-9o15s24t6w5
ま し て	b-4f7j4r-5s24t5w-4
し て $	a10b-9d-7e-12f-14g5h-8i-16j-7k12m11n4o4p-17q6r5v-5
^ こ	a-11b-25c10d-18e-18f-14g-15i-11j8k5l10m22n13o10p24q19s25u-9v-12w-6
^ こ ん	a4e-5s20w-4
こ ん	a10b-4e-6n9r4s24w-8
こ ん ば	e-4s15w-8
ん ば	e-6f-7h-4i-6o6p-5r5s19t5v-6w16
ん ば ん	e-4s15w-8
ば ん	e-4s15w-8
ば ん は	e-4s15w-8
ん は	a-8c9k14o4s17
ん は $	s17
は $	a4b-10c12d4e4f-9g-9i-11j11k-9l15n-9q-7r-8s19u-16v-13w13
ど う も	f-5p-10q-5s11t14w-11
う も	f-4q-5s12t15w-13
う も $	p-4s8t7
も $	e6p-4q-6s13t9w-7
^ よ	a-6b-10c5e-11j4p20s20t16u7v-5w-5
^ よ ろ	c6e-7f-5j5l-4p-6s22u10w-6
よ ろ	a11b12e18f9g4h-4k-7o-6p10s13t-4u10v-6w12
よ ろ し	a11b12e18f9g4h-4k-7o-6p10s13t-4u10v-6w12
ろ	a10b17e18f22g4i-15k-17l16m-4n-12o-13p10q-8s11t-5u25v-8w10
ろ し	a11b12e18f9g4h-4k-7o-6p10s13t-4u10v-6w12
ろ し く	b-9c-5d-4k-5l-6o-8s15t-5w10
し く	b-8c15d-7f22g-6i4l13q-5r9s16t-4u-10v9w10
し く お	b-8c-5e6l-4n6o-7s21t-7v4w-14
く お	b-9d-4e5l-6n12s21t-8w-20
く お 願	b-8c-5e6l-4n6o-7s21t-7v4w-14
^ あ り	a-4f-8i-4t16w-9
あ り が	f5t27u-6
り が	a-6f6h14i11l-5t30u-5
り が と	f5t27u-6
が と	a-4c-5f10i6j-4k-6t27u-6
が と う	f5t23u-6w7
と う	f7k4l11n11s-4t25u-7w5
と う ご	f5s-7t12w-8
い ま し	b20c7d8e5f7g14i-21k-7l16m-5n-6o9p-10q-8r14u-19w-5
し た !	b-7e8f10h-4i-7s-8v4w-8
た !	b-6d-4e9f12g-4h-4i-9s-7t4v5w7
た ! $	b-7d-5f11g-4h-5i-9s-7v4w11
!	b-4d6e12f8g12i-5l12m5n5p-7q-4s38t25
! $	b-4d5e5f8g11i-5j-4l12m4n4q-4s36t24v-4
#thank	a12c10d17e-11f7j4k-4l-5m10n8o7p-6r9s-8t85u-5v-11w-14
う も あ	f-8t11
も あ	a17b-7c5d6e-6f-4h10j11l-6m-9o5q4r6s5t13w-18
も あ り	a17b-7c5d6e-6f-4h10j11l-6m-9o5q4r6s5t13w-18
と う $	f-8m4o-4t19u-6v-5
う $	a6b5e-12f-10h13l8m6s18t18v17w11
^ 感	e5f23i4l-4o8p-4r-5t28u-6v-5w10
^ 感 謝	l-4r-8t22u-11v-10w-5
感 謝	f-4g5o6q-5s-8t36u-7v-11
感 謝 し	c5e-6f-4i-4m-5n4r-9t19u-7v-7w-7
謝	f-4g5o6q-5s-8t36u-7v-11
謝 し	c5e-6f-4i-4m-5n4r-9t19u-7v-7w-7
謝 し ま	t10
^ は い	a6b5c9g4h-5i7l-9q-4s-15t5u51v-5w-10
は い 、	a7b6c6d5g6i9l-6n4s-14t4u39w4
い 、	f12g-6h-6i10j-5k11l-10m-5o16p-9q5r-6s-17t4u36
、 あ	a7i-4s-4t20u-8w8
、 あ り	c4e-4f-4o-4s-8t25u-8v-4
は い $	n-4t4u24w-13
^ そ	c12e-12f-7g-5h-4j6k-6l-4o-4p-7q-4r12s6t11u38v11w23
^ そ う	b5e-11i5l-8o-4p-5q-4s8t7u31v7w13
^ o	u21v-4w-9
^ o k	u21v-4w-9
o k	u21v-4w-9
o k $	u18v-4w-6
k $	u18v-4w-6
^ い	a12b-6c5d-10f-6h-7i5j12k-13l-12n-7p-15q-5s4t5u21v42w11
^ い い	g4i-5l-7q-17s-4u25v10w-9
い い え	a4b4c4k-4q-9s-4u-23v28
い え	a5b4c5j-4k-4q-9s-4u-23v33
い え $	u-9v18w-17
え $	i-5k12s4u12v10w14
#no	a5b4c6e5f-6h-4k-4q12r5u-7v45w-4
^ 違	c5e-4f-4h-5i10j-6l-6u-13v26w-12
^ 違 い	h-6l-4u-15v19w-6
違 い	a11e-5h14i7k-10l-4p5q-4s-4t5u13v23w19
違 い ま	a8c-4e-4f-7h13k-6l-4u-22v30w-11
^ い え	j-4u-9v15
い え 、	a4j-5q-9s-6u-20v24
え 、	a15c4g4j-5q-8s-6u14v23w-5
え 、 結	u-7v9
、 結	a-6e-4j8u-7v10w-6
、 結 構	u-7v9
結 構	n12q5s-6u7v13w-6
結 構 で	n12q5s-6u7v13w-6
構	e8g-7h-6k-4l-11n13q6s-5t4u8v14w-6
構 で	n12q5s-6u7v13w-6
構 で す	n12q5s-6u7v13w-6
^ う	l8m4n-8q-8u31v19w34
^ う う	q-6u-28v24w-10
う う	q-6u-28v24w-10
う う ん	q-6u-28v24w-10
う ん	c10q-5r4u29v13w-13
う ん $	s-4u21v12w-17
^ ま だ	c6h-15i-6k-6l20n-4p4t4u-4v24w-17
^ だ	c18h-6j-9k7l-8p-14t5u-6v20
^ だ め	q-4u-8v17
だ め	b4f-5g5k7q-4t4u-7v19w-7
だ め で	b4f-5g5k7q-4t4u-7v19w-7
め で	b4f-5g5k7l5q-4u-6v19w-8
め で す	g4q-4u-8v18w-8
天	b-7c-9e-6f-8i10s11w12
天 気	a-5b-8c-6e-7s10w19
天 気 予	w6
気	a-4b-8d-5f13g-6i4j-5o13q6s27v-9w37
気 予	w6
気 予 報	w6
予	a25b-10c-5d13e10g-7h-4i-4k11l-8p-4t5u-4w28
予 報	w6
日 $	a-28b-8c-4e-4w32
#elsewhere	a-8b-9c11d-12e-14f-24g12h-7i28j-12l4m-9n13p6q-19s15t27w172
日 の 天	a-4b-6c-7e-8w8
の 天	a-5b-7c-4e-5f-7i9w7
の 天 気	a-5b-7c-5e-6w17
天 気 は	a-4b-6c-7e-8w8
気 は	a-4b-6c-7e-8w8
気 は ?	a-4c-4w4
航	b-4e5
航 空	w8
航 空 券	w8
空	a9c-4d-5e-9f6g-5i4j-7k-11l18m-5p-4s5w22
空 券	w8
券	t4v4w15
券 を	w9
を 予	a5b-7d-5e-5w16
を 予 約	a5b-7d-5e-5w16
予 約	w17
予 約 し	b-7d-5e-6w18
約	f-4i-8n-5w22
約 し	a6b-4d-4s7t4u5v6w22
約 し た	a11b-4d-4s6u4v5w16
^ お い	w7
お い	r10v4w12
お い し	v4w13
い し い	w13
い ラ	f-5w5
い ラ ー	f-5w5
ラ ー	a-4b-7c-7d-4e5f-10h6i22l6
ラ ー メ	f-10w15
ー メ	f-10w15
ー メ ン	f-10w15
メ ン	b-4f4i-5w15
メ ン 屋	f-8w11
ン 屋	f-8i-18w15
屋 を	g-6w9
^ ホ	a4b15c-8d-7e12f-4g-6h-5i-7j-6k-6l-11r-8
^ ホ テ	b10g-4w11
ホ	a8b17c-6e14f-6g15h-5i13k-9l4n-9r-6w-4
ホ テ	b12f-7g-4j-4w12
ホ テ ル	b12f-7g-4j-4w12
テ ル	b12f-7g-4j-4w12
テ ル の	b-11f-8w11
ル の	a12b6d5h5i11j9m-4n-5p-13r-5s4w10
ル の 予	w8
の 予	a21b-7c-4e6g-6j6k5w12
の 予 約	w15
予 約 $	w9
約 $	w9
^ 新	a8e4f-5i-5l19m-5r-11u-7v-6w23
^ 新 幹	i-8w9
新	a15b15c7d-5e4i-5j12l19m-6p-5t6u-8v-6w29
新 幹	i-8w9
新 幹 線	i-8w9
幹	i-8w9
幹 線	i-8w9
幹 線 の	w6
線	a5b-5f7g11i17j8l-10v-7w18
線 の	a5i-5j8w4
線 の 時	a6w-4
の 時	a29c-6d-5e-9f15j-7k6w-7
の 時 刻	i7w6
時 刻	a15b-10c-5d-5e-5i7s4t4w11
時 刻 表	i7w6
刻 表	i7w6
刻 表 $	i-16w10
表	a24c5d19f-8g17h4i-6j7k-13m20o-5p-11q-15u-6v-8
表 $	a8i-16w7
^ 好	c-6v-12w13
^ 好 き	c-6v-12w13
好	a-6b-5c-4j-4n6o6q6r5s4t6u5v-7w29
好 き	a-6b-5c-4j-4n6o6q6r5s4t6u5v-7w29
好 き な	c-6v-12w13
き な	a-9b-8c-4d7e14g11i6l-8p-10v-12w6
き な 食	w5
な 食	w5
な 食 べ	w5
食	b12d-9f-9g-4i5m4p-6r5s4t4u-4w14
食 べ	m5o4w25
食 べ 物	w5
べ	a-5c-5e-7f33g-7i14j12m14q-4r4s7t7u4v6w11
べ 物	w5
べ 物 は	w5
物	a-7b29d20e-11g-9h-15j-14k4l-5m-10n-4o9p-11q4s8t7w15
物 は	a-7b6c-15d-23e-5g-16h-12j-8k-11l-8m-9n5o5p-12q4s4w24
何 歳	b-6g-8p-12w13
何 歳 で	b-6g-8p-12w13
歳	c4e-11f-6g-6i-4j-12k4l-5m5p-6q-5v7w25
歳 で	b-6g-8p-12w13
歳 で す	b-6g-8p-12w13
^ 今 何	a-8w10
今 何	a-10w14
今 何 時	a-8w10
何 時 で	a4b-6g-4i4l-4n4o4t4w7
時 で	a14b-15e4j-4w6
時 で す	b-5e-5g-5l-5p-4w7
日 本 の	a-7f8i-6m-7v4w16
本 の	a-8d7f4g-7h-4i-7m-7v4w17
の 首	w6
の 首 都	w6
首	e-4w16
首 都	w6
首 都 は	w6
都 は	w6
^ 宝	g-6w10
^ 宝 く	g-6w10
宝	c-9g-5w12
宝 く	g-6w10
宝 く じ	g-6w10
く じ	a-4d-4g-8h-4i5j-4k-7m-7n4o8p-5q8r5s6t6u7v4w30
く じ の	g-4w7
じ の	g-4w7
^ 運	a-6l-6p-5w11
^ 運 転	a-6l-6p-5w11
運	a-8b14i7k17l-8p-6q-6s4t4v4w5
運 転	b15e-4i7k-5p-5t4w8
運 転 免	a-6l-6p-5w11
転	b20c5e-4i18k11q-4s6t7v4w20
転 免	a-6l-6p-5w11
転 免 許	a-6l-6p-5w11
免	a-4g-8l-6p-4w13
免 許	a-4g-8l-6p-4w13
免 許 の	a-4g-8l-6p-4w13
許	a-4g-8l-6p-4w13
許 の	a-4g-8l-6p-4w13
許 の 更	w7
の 更	b-6d-8w12
の 更 新	b-6d-8w12
更 新	a-9b-6d-8j11l-5p-6r-4w11
更 新 は	a-9b-6d-8j11l-5p-6r-4w10
新 は	a-9b-6d-8j11l-5p-6r-4w10
新 は ど	b-6d-7l-5p-6w12
^ パ ス	b-12d-16f-5n-4s4u4v4w22
パ ス	b17c-5e-5f-6k-6l-4p-4q4s7v8w8
ー ト の	a-5b-16d8f17g-6h-4i9l-5
の 申	a5b-6c-6d-8e-12f-5g11i8k-4l9q-9s7t5u5v7w10
の 申 請	a10e-11h12i-6j-10
申 請 方	w6
請 方	w6
請 方 法	w6
方 法 $	n-7r-4s4t6w25
法 $	n-7r-4s4t6w25
^ 大	b-8c-4d-4f-20g-10i23k5l-9o4p4t19u14v-6w15
^ 大 学	a-6b-10c-9d-12f-11g-9i-4j4l-6u-6w35
大	a-8b10d17f12g-23h-13i32j-5p-8q-6s-11t10u15v13w14
大 学	a-7b-18c19d-14f-11g-12i-11l-8u-6w31
大 学 の	a-6b-16c17d-14f-10g-11i-8l-7u-7w30
学	a6b11c13d-9e-13f16g-8h-4i20l-7s5t8w27
学 の	b7c15d-16e-5f-12g-18i-9l-10u-8w27
の 入	a-12b15d-14e4g-6j-7l-12p-9q10t4v-4w7
い つ $	a-7g-4h7j-4l-6w14
つ $	a-7g-4h7i4j-4l-7w14
^ 誕	w11
^ 誕 生	w11
誕	a-5b-9r9w6
誕 生	a-5b-9r9w6
誕 生 日	a-5b-9r9w6
生 日	a-5b-9r9w6
生 日 お	v-4w8
日 お	a9d-13j12
日 お め	v-4w8
お め	v-4w8
お め で	v-4w8
め で と	v-4w8
で と	v-4w8
で と う	v-4w8
^ 面	g-4w10
^ 面 白	g-4w8
面 白	c-5f6
面 白 い	f7
白	a-5c-6f4w8
白 い	f7
白 い 話	w10
い 話	p-5s11t12v8w37
い 話 を	i-4p-4s14t14v14w34
話 を	b6c22h-5i-16k24l-5m-7p-12q-5r-5s11t12v10w24
話 を し	c21i-5k10p-4s15t15v14w29
を し て	a4b-6c11d-8e-4f-4i5j14k-5m-6p24q-4r-9s15t14v14w30
り の	a7b-8c-6d5e-4f-7g-6h-6i-6j8w5
の コ	a10b-4c4d-4f-5h11l8n-5o-5p-4r6s4v4w6
の コ ン	b-9w15
コ ン	a-6b11d-5e-10f4i-13k-6m4p-12r-8u4v5w6
コ ン ビ	b-11w9
ン ビ	b-11w9
ン ビ ニ	b-11w9
ビ	a-12b21c4d12e4f8g-4h-7i13j-10k-8l-4m-4n12q-6s5u4v5w17
ビ ニ	b-11w9
ビ ニ は	b-11w9
ニ は	b-11w9
ど こ $	b4c-5d-7e-4s-6w4
こ $	b4c-5d-7e-4s-6w4
^ 美	a-10b-5s4t4w19
^ 美 容	w14
美	a-10b-6c-6s5t5v4w21
美 容	c-6w15
美 容 院	w5
容	a28b-13c-5d10e-5f25g-10h-4k-4m4q11r10s9t7v4
容 院	w5
容 院 の	w5
院	a-4b-9c-14e18f-5h6i14n4o5q-5w22
院 の	a-4b-14c-16g-5h8i13j-4n-5q-7w6
院 の 予	a-4w8
予 約 を	w9
約 を	i-7w11
^ お 腹	o-4t-6w7
お 腹	e8t-4w8
お 腹 す	t-5w8
腹	e16l-7w9
腹 す	t-5w8
腹 す い	t-5w8
す い	f8t-4w9
す い た	t-6w16
い た $	a-6b-6c4d-4e-10f6h4l12m6v4w13
^ 眠	b5c4i-4k-4l-6m-6n-6o-6q-7s5t4u-5w36
^ 眠 い	w7
眠	e-12f12j-5k-5l-5m-10n10o-6q-12s6t4u-7w38
眠 い	w7
眠 い $	w4
^ 円	a-4s5t4w18
^ 円 安	a-5w10
円	w14
円 安	a-5w10
安	a-10b-12c-8d-8e-10f-14g-8j-5l-4o7q5r10s9t9v6w34
な る	b-4c-7d20e-15f16h-9i17u5w10
な る $	e-5i-4w7
^ 病	b-18c-12e5g-7i11w12
^ 病 院	b-18c-12e5g-7i11w12
病	b-21c-13e17f-6g-7i11j-4w16
病 院	a-4b-21c-13e9g-6i13v4w16
か ら $	b-7e-7i-4k-4n9p-5r12w6
ら $	b-16e-5i-9k-4n7p-5q-6r13w13
^ 歌	b-5p-7w16
歌	c-15i8j-5m4n-4p-7v5w17
の 歌	c-7n-5v4w20
歌 詞	a-4b-5g-4j-4p-6r-4w8
歌 詞 を	a-4b-5g-4j-4p-6r-4w8
詞	a-4b-5g-4j-4p-6r-4w8
詞 を	a-4b-5g-4j-4p-6r-4w8
詞 を 教	a-4b-5g-4j-4p-6r-4w8
^ 給	w9
^ 給 料	w9
給	w9
給 料	w9
給 料 日	w9
料 日	w9
日 は い	a10e-5
電 車 は	a-9b-5e-6r4t4u4v4w18
車 は	a-9e-6r4t4v4w17
で 止	b-6d-5e11k-4n10t4w4
止 ま	e13w17
ま り	a23b-8c-4d-4e-10f-14g-4h-6i-9j12l9m14o5p6v-10
ま り ま	a16b-10c-5d-6e-8f-4g-6h-7j8l5v4
^ テ レ	d-7w13
テ レ	w10
テ レ ビ	w10
レ	c19d24g-8h-10i14j-9k18l-15m-5n-5p-16r11s12u-4w27
レ ビ	d-4f5j-4l-6r-4w11
レ ビ の	j-4w9
ビ の	j-4w10
の 番	a4g-7h9j6l8n18o4q-9r8
の 番 組	g-7w9
番 組	g-12w11
番 組 表	d-4w9
組	g-11i-4w13
組 表	d-4w9
^ コ ン	b-10f-11w13
コ ン サ	b-10e-4f-13w15
ン サ	b-10e-4f-13w15
ン サ ー	b-10e-4f-13w15
サ	a-6b-11d-7h12i16k11n10q-8r-5t22w24
サ ー	b-9f-5i12k-4n9p9q-9w15
サ ー ト	b-10e-4f-13w15
の チ	a-6e13k6p9q-5r4v5
の チ ケ	a-4i-6w11
チ ケ	c-4d-8g-8i-4j14p-7r-4
チ ケ ッ	c-4d-8g-8i-4j14p-7r-4
ケ ッ	c-4d-8g-8i-4j14p-7r-4
ケ ッ ト	c-4d-8g-8i-4j14p-7r-4
ッ ト を	w12
を 取	a-6e12f-5g-4h-6i10j-5k9l-7n-11o16q6r-6s4t5v4
を 取 り	e10f-4g-4h-6i7j-4k8l-8n-11o15q5r-6t4
^ 高	a-9b-10g-11i-12w21
^ 高 校	a-6g-9w9
高	a-11c6f9k-7l-5m4o4r5s12t4w16
高 校	a-6g-9w9
高 校 の	g-9w11
校	a-7e-11f-7g-10i17m-5s5w12
校 の	a-10e-4f-6g-8i12
の 試	a-14g8h4j-7r-6s6w18
の 試 験	g10i-4j-6r-7s4w6
範	a-4b-7c-4d-7g12w-12
範 囲	a-4b-7c-4d-7g12w-12
囲	a-4b-7c-4d-7g12o-13q-10w-7
祭	a-13h-4j-10l-5w17
祭 り	a-13h-4j-10l-5w17
り は	a-15d7f9g10h4j-14l7t4
り は い	a-16d7f9g12h-6j-11l7t4
^ 図	a-7b-4i7v4w9
^ 図 書	a-7b-4i7v4w9
図 書	a-7b-4f-4i11v4w10
図 書 館	a-7b-4f-4i11v4w10
書 館	a-7b-4f-4i11v4w10
書 館 は	a-6w10
館	a-11b16d-5f-7i5l-4q-10r-4t4w12
館 は	a-8b-5w12
館 は 何	a-5w5
ま で $	w6
で $	f-4g-4i6k18m17n18q20t7u-5v-15w29
^ 年	a10b-6d4e5f13i-6k-4l-4p10q-7s6t5w11
^ 年 金	a-10c-4e-9i-11n4o4q-5s4t4u4v4w20
年	b-15c-9f18g-6h9j-9k-6l-9r15s8t6w21
年 金	a-10c-4e-9i-11n4o4q-5s4t4u4v4w20
金 の	a-12c-6e-10g-4i12j-6m4o4q-6s6v6w19
の 手	a-5b-5e15g-6h12i10l12n-4p-9q33s10t9v-4w6
の 手 続	a-10b-6c-6d-4e12g-9h-5l8p-9q20r-5s7t6u5v5
手	a-10b9c-15d8e13f-6g-9h6i21j-13k-12n-12o-6p14q30r-6t9u-8v-13w16
手 続	a-10b-4c-5e18f-5g-6h-5i17k-4l8p-7q21s7t9u5v6w6
手 続 き	a-10b-4c-5e18f-5g-6h-5i17k-4l8p-7q21s7t9u5v6w6
続	a5b-8c-8d-7e14f-13g7h-13i17j12m8n-10o9p-11q23s4t7
続 き	a8b-7c-8d-7e16f-7g8h-8i15k-6l5p-10q19s5t7u4v4
続 き $	q-5w10
き $	b-4e-6i-5q-4w14
疲	a5b-5d5e-8f15g-4h-5i-4k-4s19t4u-5w27
疲 れ	a5b-5d5e-8f15g-4h-5i-4k-4s19t4u-5w27
疲 れ た	d-4e-6i-5v4w13
れ た	a12b7c-5d27e11f-6h-10j14k-5m-6n-5p-8q9r4s5v8w20
れ た $	b-12c-4d-16e-11f-4m5r-9v6w33
^ 上	a16d-5f-6h4i-13j-5l13w7
^ 上 司	a16d-5f-6h4i-13j-5l13w7
上	a10b14d5g14h8i14j-8l8m-6p-12r4t17w19
上 司	a16d-6f-6g5i-13j-5l13w6
上 司 に	a14d-5f-6g5h4i-7j-5l-9
司	a14c18d-5i-14j-7l12v4w14
司 に	a14d-5f-6g5h4i-7j-5l-9
に 研	a11c-5e-5f-4g-10l8w-5
に 研 修	a11c-5e-5f-4g-10l8w-5
研 修 が	a13b-8c-11e-5f-8g-4h-4j-5n10r10s5u5w-4
修 が	a13b-8c-11e-5f-8g-4h-4j-5n10r10s5u5w-4
が い	c-5f-4g-6i20j9k-4l7m19n16p-7r-5v22w17
が い つ	a5i9j10u5w-11
ま で あ	a13b-12e-5f-5g-5i-4w-12
る の か	a6e-4f-4g-4p9r9s4t4
の か	a11e-5g-9j-4m5p10r10s6t4v5
聞 か	a9c-7e-6f-11g-6l-6w5
か れ	a14b-7c-9d-7e11f-6g-6h-5l-7p4v4w-14
え ら	a5b-7c-6d-6g-9j-4m9p10q4r-8w8
え ら れ	a5b-7c-6d-6g-9j-4m9p10q4r-8w8
ら れ	c6d8g11h-4i23j5l-12m-5q-6r15w-8
ら れ ま	c10d6e-4f-8g9h-15i15j4k-12l-11p4r-5w-16
れ ま せ	a6b7c9d-12e11g17h-5i18j-6k-5n6p-7s5t6v-6w-13
せ ん で	c5d-5e6f13g-4h-4i-10l-5w-14
ん で	a18c12d7e17f15g-15h7i-11j18k18l-8m-7n10o-5p-8q-10r-6s-10u6v-20w12
ん で し	a4b9d-6e4f13g-4i-12l-8w-21
^ 来	a24b5e13f-15g-4i-6j-12l5p-4r-10
^ 来 週	a16b5e13f-14i-4j-6l-4p-4r-4w-14
来 週 は	b-16e9l-4w-4
週 は	a9b-9c8e7l-4n-5w-7
は 祝	a5b-5w7
は 祝 日	a5b-5w7
祝	a5b-6e-5f-4g-4l-4w7
祝 日	a5b-6e-5f-4l-4w7
日 が	a10b-18e-4h8i-12r-11v4
ま す が	a7b8c-5h-7i-12j12k9l-4q10r8t-6w-16
す が	a11b16d-6e4g-7i-4j14k7l10o6p-9q6r9s-7t-7u-9v-12w-23
す が 、	a12c5e-6f-7g-9i10k7l10n-10o5p4q6v-4w-19
が 、 研	a7b-6e-4
、 研	a13b11d-4f9g-7h-4i-8l-9r-5w-11
、 研 修	a13b11d-4f9g-7h-4i-8l-9r-5w-11
行 わ	a4b6c-10d-11e-13g-5h-4i11l-8r-6w-6
行 わ れ	a4b6c-10d-11e-13g-5h-4i11l-8r-6w-6
わ れ	b4c-6d-5e-9f-8h5i14j-7k-10l16n5r8
わ れ ま	c-9d-7e-9f-6g-5i8j-9l11p-4r6w-6
う か $	a10b7c11d-5e5j11l4m-7n-5o-9p-5q-4r7w-13
^ 土	a9b8c-4d-6f-6h-6k-6m-6r-6s5u4v5w10
^ 土 曜	a9b8c-4d-5f-6h-5k-6m-6r-6s5u4v5w10
土	a7b5c-5d-6f-7h-6j-8k-5m-5r-5s6t5u4v6w21
土 曜	a6b5c-5d-6e-4f-7h-5k-6m-6r-5s5t4u4v5w20
土 曜 日	a8b-6e-5g-4i9t4w7
曜 日 も	a8b-5e-4g-4i9t5w9
日 も	a18c-6e-10g-6h-9i7j-6q5s9t5v5w16
も 授	a16d-4e-6h-5n4q5s5u5v5w-19
も 授 業	a16d-4e-6h-5n4q5s5u5v5w-19
業 あ る	a14w-14
あ る ?	b-14c-9d5e-4g7h-4p6r-5w-4
る ?	b-19c-8d4e-7g6h11i-6l6m13p-7r-8u-4w16
る ? $	b-19c-8d4e-7g6h11i-6l6m13p-19r-8u-4w18
^ す	a10b11e10f14p-4t17u-7v-7w11
^ す み	a9b12e9t-9u-5v-4
す み	a13b16e19l5q-4s6t8v-5w13
す み ま	a12b14e18n5q-4s8t11u-7v-4w-9
み ま せ	a10b12e4f-4s8t14u-8v-10
っ て 何	a12d6f-11g-5p12s-6u-4
て 何 時	a25b-23e-9w-20
し た っ	a17c14d12e-11f-5g-10i-6l4m5q-4v5w-7
た っ	a23c13d8e-4i-8j9l4m4n-4p-11q-5r-4u-4v6
た っ け	a22c15d11e-8f-4g-4i-6l5m6s4t4v5w-6
っ け	a22c10d5e-8f-8g-4i-9j-6l5m4p-7v4w7
っ け $	a18b4c11d8e-8f-7i-5j-5l5p-7v4w7
け $	a18b4c11d8e-8f-7i-5j-5l5p-7v4w8
^ 次	a18c17d-4e-11f12g10j-7k-5l11t5u-7v5w-10
^ 次 の	a10b-11c16d-7e-8f6g10j-4l11t4u-8v4w-7
次	a23b-5c19e-15f12g11j-10l18t5u-7v6w-10
次 の	a10b-11c17e-10f6g10j-5k-5l13t4u-8v4w-8
次 の 講	a5b-4c12d-4f-7w-4
の テ ー	a17b-10c-8m5q4s4t4v-7w-4
テ ー	a18b-6c10d-4i-9j12k-6n-5r-5w-5
テ ー マ	a17b-10c-8m5q4s4t4v-7w-4
ー マ	a17b-9c-8h10i-6m5n-4o4q5s5t5u4v-6w-4
マ	a22b6c-7d-15e5g19h-6i6j7n12o17p8q-10u-4v-9w16
#what	a13b6d13e-9f21g5j-23k-5m-11n5o-5p12q8u-10v-5w16
午 前 と	a6b13c-8e-9f-10k-4w-10
前 と	a6b10c4d-4e-9f-7h-5r8s6u5w-9
午 後 、	a-8b8c-8d-7e12f-6w-4
後 、	a-7b8c-9d-7e12f-6o9w-4
、 そ	a10b5c5e-4g5h-5j12l-4s-4u19v14
、 そ れ	a9c5h-6n4u12v-13w-8
そ れ	a14e-5f-5j4k-4m-4p-6q-7u21v7w-21
ぞ	w10
日 程 が	a15b-10f-5l-4w-5
程 が	a15b-10f-5l-4w-5
が 変	a10b11c14d-7e-6f-11g-8i-7j-9n-6q11r17
が 変 更	b5e-4f-7i-8j-4w10
変 更 に	a4b11f-5h-4i-6j-7v4w-6
更 に	a4b11f-5h-4i-6j-7v4w-6
更 に な	a4b11f-5h-4i-6j-7v4w-6
な っ た	a7b-4c5j14m4q-4u4w9
っ た と	a11b6c10d-4e-7f6g-5j-8k-4l-10p11r-4w-12
た と	a10b5c8d-7e-10h6i-7k-6l-13p10r-6w-13
伺	a4b17c16e12f-14h-6i-9j6k-11l-5p-6w-6
伺 い	a5b9c13e-15f-4i-5j4k-11s4w-6
伺 い ま	a9b4c-5i-4j-5w-13
の で 、	a12d13e10f-5g-7h10i-11j-13k6l5o20q7r17u-5w-9
で 、	a4d12e6f4g-8h7j-15k5o20p17q7r17u-15v-10w-8
、 新	a-5b8c7i4w-4
新 し	a14b5c11i-6l18m-5r6t4u-5w16
新 し い	a14c12e-4f-7i-4l18m-4r-5s5t4w15
し い 日	a7b-4e-7f-5m15t4v4w-5
い 日	a7b-4e-7f-5m15t4v4w-5
程 を お	a9b-7
を お 知	a12b6d-4f-6j6l-10n-8o-8w-6
ら せ く	a5b9c-4f-6j9n-6o-5t4u4v4w-12
せ く	a5b9c-4f-6j9n-6o-5t4u4v4w-12
せ く だ	a5b9c-4f-6j9n-6o-5t4u4v4w-12
^ ス ケ	a20w-15
ー ル 教	a11c-4d-5k-7w-8
ル 教	a11c-4d-5k-7w-8
ル 教 え	a11c-4d-5k-7w-8
^ 1 1	a16d-12e-11l10w-11
1 1	a13d-6l4s4t4
1 1 月	a11d-7l9w-12
1 月	a11d-7l9w-12
5 日	a11e-6s-6w-4
5 日 は	a18b-5w-20
休 み で	a11b-4c-4e-7
み で	a11b-4c-5e-7j5p-5
み で す	a12b-4c-4e-6j5
^ 開	a27b17c9e6f7h-6l-5q4r5s6w-5
^ 開 講	a7b6d-8e-4h-13j-7l-9w-11
開 講	a10b6d-7e-5h-12j-7l-8r-4w-11
開 講 式	a4b7c6d-6e-4l-7r-4w-7
講 式 の	a15
式 の	a14b-4c-7d6f-4g9h-4i-6k5l-5r-4w10
式 の 日	a14b-4
の 日 に	a11b-9e-11f-4w13
日 に	a22b-8c-6d-7e-17f-8g-6h6l-6r9w-13
日 に ち	a12
に ち	a18b-5c-4k5r4s18
ち	a11b19c-5e9g5h-25l-12m-18n-7o6p-19r-10s19t-6v23w-15
ち が	a6f-6g-4n-4o-6p-4q14v32w-10
た い ん	a9b-7f6g-5j-9k4l9q-5t-4u4v4w-10
い ん	b9d7e10f4g-6h8j11l11m4q-4w-12
い ん で	a-11b6e6f4h6j4k-11l15n-4p-5u-6v-7w-15
ん で す	a21b8c15e10f-8g-6h11i-10j6k-17n-6q-5s-5u10v-7w-22
で す け	b-6c-4e5f-5h6j6l5w-12
す け	b-8c-6e5f-6h6i-4k6p-12w-13
す け ど	b-6c-4e6f-6h6i-4l5w-12
け ど	b-15d-7e10f12g-4i-12j9k-6l7n-11o7p-7q11r-4u-4v-4w-6
^ タ	b12k-7u-5w13
^ タ ク	b12k-7u-5w13
タ ク	b12k-7u-5w13
タ ク シ	b12k-7u-5w13
ク シ	a8b12d7e-4f11k-6u-6w11
ク シ ー	a-7b10d10f-9k-7n-4u-6w14
シ ー	b8d7n-6r14u-6w12
シ ー の	b10w5
ー の	a5b12c13d-6i7k-4l-5m-4p-4s6t5v5w26
ー の 運	b9
の 運	a-9b8i11k5l-5w5
の 運 転	b9e-4i11k-7
運 転 手	b14
転 手	b14
転 手 さ	b8
手 さ	b8
手 さ ん	b8
さ ん	a-11b10c12d-7h-11i15j-8k18l10p-9q-13s10t21u-9w16
さ ん に	b10i-4n-4t9
ん に	a4b9c-5e-4i-6s19t7
に 会	b8k6l-7w-5
会 場 の	b26c-7d-5e-5f6k-5s5t6u6v5w-4
場 の	a-4b28c-8d-4e-10f13h-6i13k-6m4s6t8
場 の 住	b10w-5
の 住	a-5b10w4
の 住 所	a-5b10w4
住	b25c9d-7e-8h-11i14l-7r12t5v8w16
住 所	b31c-4d-5g-5i-6r11s4t5v7w-8
住 所 を	b27i-7j5r13s4t5v6w-7
所 を	b30c-4d-4e-6g-4i5k6l-4o-4q-6r11w11
^ 第	b9d12e-4g10j-8m4t4w-8
第	b10d12e-5g11j-10t4
二	a4b6c-7d-4e11f-11g4h10i14j-8k-5l-6n-5o12s4u-4v-8
会 議	b13d-7e15f-10g-10i-8w-5
会 議 室	a-9b10e-7f-4w-4
議	b16e18f5g-11h-4i-12j-5k-10p-10r-4w7
議 室	a-9b10e-7f-4w-4
室 っ	a-6b10e-5f-9
室 っ て	a-6b10e-5f-9
^ 建	b21c-5d-4e-6o6q5s5t5v6w-12
^ 建 物	b21c-5d-4e-6o6q5s5t5v6w-12
建	a-4b28e-20g-6h-4i13j-7p-4s6t6v8w5
建 物	a-5b27e-19g-6h-4j-5n4o7q6s6t7v8w-18
建 物 の	b21c-5d-4o4q4s5t5v6w-16
物 の	b22c-5d-4j-7k10o5q4s6t6v7w-8
物 の 入	b6
の 入 口	b10d-4e-7w-9
入 口	b13e-4w-7
入 口 が	b12w-6
口 が	b11e-4p-4w7
が 分	b12d-4e-6f4g-5m-5p7v-7w9
が 分 か	b12d-4e-6f4g-5m-5p7v-7w9
分 か	a7b11d-7e-12f18h-8k12m7p17r-4t12v-7
分 か ら	a8b8e-6i-4
ら へ	a-6b13e-5f-4l-4n14o-10p-6q-6
へ ん	a-7b-5c-4e12f-5i8w-12
三	b9d8e15f8h-5i16j-8k9l10s-4u-6v-5w9
階 に	b23g-5i-7l-4o4p-8s5u4v5w-7
に い	b17c18d4e26g-5l-4m7n-4o4r5t-4u4w13
に い ま	b6c6e29g-4l-4m7p9r4t-5w-15
誰 も	a-7b13c-5d-5g-4h-5i-9j7k-6s6u5v4w10
誰 も い	a-4b10w-5
も い	a-10b16c19d-10e20h6i-10l11m23o-4p-12s10t6u-7v-7w10
も い ま	b9c13e-4j-4m-5q5s5u4w-7
せ ん 。	a-6d10e7g15h5i13j7k-5m8n12o-11p-6q4s-5v12w-11
ん 。	a-8d10e7g14i13j7k-7l-5m8n9o-13p-8s-10t-5v8
教 室 が	a-8b16e-10f6i-8j-5p-5w-12
室 が	a-8b16e-10f6i-8j-5p-5w-12
室 が 変	a-7b12e-5f-4j-4
が 変 わ	a10b11c14d-7e-6f-10g-8i-6j-9n-6q11r17
変 わ	a10b13c14d-7e-8f-10g-8h-4i-15n-6q11r17w-4
変 わ り	a12b16n5o12p4r10s4u8v5w-7
修 の 場	a-8b14f-12l-8w-13
の 場	a-7b9c-8e6f-9g-8i-7k-4l-5m4s6t6u5v7w14
の 場 所	a-8b10c-8f-9g-6i-7l-4m4s6t7u5v6w15
所 は 前	a-6b12
は 前	a-6b12
は 前 回	a-6b12
前 回	a8c-6d9e-16f5h-6i-6j16p-6s6v4
前 回 と	a-6b14
回 と	a-6b14
回 と 同	a-6b14
と 同	a-10b11c-8e-6f7j-4w-5
と 同 じ	a-10b11c-8e-6f7j-4w-5
同	a5b24c13f14h-5i-7j-6l4q-7r10u18v7
同 じ	b14c5f5k-6w-9
同 じ で	a-9b10f9
じ で	m-4q-6s-4t4v-8w20
^ 当	a-5b11c-6e-5u4v4w7
^ 当 日	a-4b9e-6w-8
当 日	a-4b9c-13d16e-6w-8
日 は ど	a-6b22c-4d-6e-6f-9g-9j-8k-4l-4n4o4r9t4w-24
は ど ち	a-18b16e-11f4l-13n4o4q4r-4u4v4w-10
ど ち	a-4b15e-9g-4l-13n4p-5r-4w-10
ど ち ら	a-4b15e-9g-4l-13n4p-5r-4w-10
ち ら	b17c4e-7i-4n18o-5p-4r6t5w-12
ち ら に	a-12b4c-5e-7f4j-4l-7r5w-6
ら に	a-12b4c-5e-7f4j-4l-7r5w-6
伺 え	b8d-5e18f-13i-7o4w-13
え ば	a-11c-6e7g-4h-4i17j-12l-6m11p6s4t4w-5
え ば よ	a-4b6e-5p8
ば よ	b11e-8f15h-5p5t4w4
ば よ ろ	b10e-6f5l4p5
ろ し い	b9e16k-4l5p8s-7u14v-4w-7
^ 車	b21c-4d-8f-4g-9h-13i5j-6k-5l-7o4p-5s7t4w8
^ 車 で	b14e-10q4s4t4v4w-5
車 で	b22e-13n4o4q6s6v6w-8
車 で 行	b16e-13q4s4t4v4w-7
で 行	a-7b31c-4d-4e12l-4n4o6q6s10t9w-8
で 行 く	b13l-4o4q4s4v4
行 く	b14c-4e11f-8h5i-6k-5l-4q-6
行 く の	b8e13f-5h7i-6q-4u5
く の	a-10c6e13f-5h9i15k-4p-4q-6t4
く の で	a-6b7c9d-5e11h5s4u5v4w-5
で の 道	b9s4u4
の 道	b11d-5e-10i8s4u4v4w-11
の 道 順	b10d-5s4u4v4w-4
道 順	b10d-5s4u4v4w-4
道 順 を	b9d-4s4u4v4
順	b14d-6e-10f4g13h13j-7k7l-4o11p-7q18s4t9w-11
順 を	b9d-4s4u4v4
順 を 教	b9d-4s4u4v4
誰 が 話	b-11c22e-5g-5h-5i6k-6m-4n6o5q7r-7s6t5u6v6w-23
が 話	b-8c26e-5g-5h-6i6k-8m-4n7o7q8r-6s7t7u8v8w-14
が 話 す	b-6c18e-6k-4n4o4q5s5t6u4v4w-15
話 す	b-7c21e-6i-5k-11o5s5u5w4
話 す の	c18f-10k-11o5s5u5w8
す の	a14b-5c25e9f-8g-5j-5k-13l-4n9o6p10s-6t4w6
す の で	a4b-4c10e8n6s-9w-9
の で す	b8c8d-9g-8h5j4l6m-5p9q-25r5u-7v-9w-22
の 経	c13k-4r-5w9
の 経 歴	a-5b-6c15e-4w-17
経	a-6b-5c21d-6i-7j6k-5t4w16
経 歴	b-5c22m4q4s5t5u4v4w-10
経 歴 を	a-4b-6c17w-17
歴	a-7c23f-4g-6h-6k-6l-5r16s8t5v9w18
歴 を	b-5c26j-5k-5n4r13s7t6u5v9w12
い ら	a-4c15k13n14s-6v22w-11
い ら っ	a-4b-5c10k7w-7
ら っ	a-7b-5c11d9e-7f-5g-4h5j7k9l11m8t4w-11
ら っ し	a-4b-5c10k7w-7
っ し	a-4b-5c10k7w-7
っ し ゃ	a-4b-5c10k7w-7
し ゃ	c12k11o4r4w-5
る 先	c11k-7w-11
る 先 生	c11k-7w-11
は ベ	a8c9d-4h-4j-4k-16m11n-6o4w-17
は ベ ト	a8c9d-4h-4j-4k-16m11n-6o4w-17
ナ ム の	a-4f5w9
ム の	a-6b10e-8f8g-4k11l-9m4r-7s5t10w12
の 方 で	a-16b-10c26d-6f-4k-10l-4m-7p-6w-17
^ 先 生	a12b-10c18d16e-5f21g-5h-5i-7j-6k13p-8s9
生 の 名	a-4b-13c10e-4
名 前 を	a-9b-4c22d-8e10g-13h-12i-7l21r17s11t7u-5v6w-14
前 を	a-9b-4c22d-8e10g-13h-12i-4l21r17s11t7u-5v6w-15
を 忘	a10c8d9e9f-8g-5h-7i-12j8k-5l-4r-13
を 忘 れ	a10c8d9e9f-8g-5h-7i-12j8k-5l-4r-13
忘	a12b9c7d17e8f-10g-7h-8i-11j10k-7l-5n-6p-8q9r12t6w-4
忘 れ	a12b9c7d17e8f-10g-7h-8i-11j10k-7l-5n-6p-8q9r12t6w-4
忘 れ て	a13b-6c11f-5g-8m4q12s6t5v7w4
れ て し	a9b-4c7e-4f-4g-10j-4l-4o-6r-8w-7
て し	a5b-4c8d15e19g13h4n-7o12p-6q-7r12u-5w-4
て し ま	a6b-5c9d14e14g12h5n-8o13p-6q-7r11u-5
し ま い	a6b-4c9d6e10g12h6i-4j-4l-6o6p-4r11t-4u-5w-4
ま い	a10b-4c13e8f-17g14i-14j-4l-14m-5o4p-6r14s21t-9u17v-12w17
ま い ま	a5b-5c7d7e4g11h4i-6l-9o5r11t-5u12v-13w-5
し た 、	a-5b10c5d8e12g9i-13k-5l8m-6o-10p-12q-10r-9t8u9w-6
た 、	a-13b6d11e10f-12g7h-4i-12k-9l9m-7n-12p-19q5r-17s-6t16u5w4
、 昨	c8e-9
、 昨 日	c8e-9
日 教	a-4c13d-4e-7
日 教 え	a-4c13d-4e-7
だ さ っ	c13e-4f9
さ っ た	c13e-4f9
^ 紙	a-12e-4h10j-4l8w-13
^ 紙 の	a-12e-4h10j-4l8w-13
紙	b-6c-4d15e-5f4g-11h14j-6l12s5t4
紙 の	a-9e-5h9j-5l7w9
を な	d13f-8g-7h9l7o-6q-5s5v6w7
を な く	d13f-8g-7h9l7o-6q-5s5v6w7
な く し	a9d13f-8g-5h9k-7l7n-5o-9q-6s5v6w8
く し	a8b-7d21e16f17h11j-9l10o-13q-12r4s-8t-6u-9v-18
く し た	a-11d8e-12f-14i-5k-7l14s4w19
で 、 も	d6g-6n9o-5q-9t4
、 も	e-10g16h14n6o8q8
、 も う	a-6b-6c4e-9f-5g18h-6k-4m5n6o9q9w-6
^ 事	d17f13g-9h-6j-9k20l-6n6s4v5w-16
^ 事 前	d23g-9j-6o4p-7q5r4s5t4u7v8w-12
事 前	d23g-9h-4j-6o4p-7q5r4s5t4u7v8w-12
事 前 に	d15j-5p-4u4v5w-10
前 に	a-13b-6c-5d12e21f-4g-7h-11i12j13k-9n-4o14q-12r9w-8
前 に 読	d10o4v4w-6
に 読	a-4d12o4v4w-8
に 読 ん	a-4d11w-8
読	a-7b-6c-5d6e6f12g-9h-9i-10k6m13n18p-6q-24t5v-5w8
読 ん	a-4d11w-4
読 ん で	a-4d11w-8
ん で お	a-4d11w-8
で お	a-7b-9d16e21f12g-6j-4k-5m30n8q10s-6t6u4v-6
で お く	a-4d11w-8
お く	c4d23e16i-5q4t-5w-6
^ p d	d18h-5w-4
ち ょ	b-5c-9d9e20f10o7q9w-13
ち ょ う	d9k7o9r4w-6
ょ う だ	d9k7o9r4w-6
う だ	d8i7k7o9r5w5
う だ い	d9k7o9r4w-6
だ い	a4c4d17e6k7w18
だ い $	d8w5
で 使	a-9d9e-4f6u-4w4
で 使 っ	a-4d7f-4r-4
使 っ	a-4c-4d18f-9s6v6
使 っ た	a-4d10f-5i4s4u4v4
た パ	d12f-4s4w-5
た パ ワ	d12f-4s4w-5
パ ワ ー	d7f-5w-4
ワ ー	a10c6d11e-6f16h-8i5l-8p-4s4u5v7
ワ ー ポ	d7f-5w-4
ー ポ	w10
ー ポ イ	d7f-5w-4
ポ イ	f-4g-4r-4w8
ポ イ ン	f-4g-4r-4w8
イ ン ト	f-4g-4r-4w8
だ き た	b-4c-5d12f-10h6i-4j6l6q-4r7s4w-5
き た	a12b-6c-5d10f21i-14k15l4m-5o-6p-5q-13w-7
き た く	d4f-9k-5r7
た く	a4e-5i17k9l-5n7o4q10r4s-4v-6w-5
た く 存	f6k-5o-6q-4r6s-4
く 存	f6k-5o-6q-4r6s-4
く 存 じ	f6k-5o-6q-4r6s-4
存 じ	f7j-4k-7o15r10u6
存 じ ま	f7j-4k-7o15r10u6
じ ま	a12f17g12h-9j-6k-9l-4m10o17p-4r11u7w-11
じ ま す	f8h-5j-4k-7m14o17r12u7v4
資 料 が	a-5d13f14j-6m-7q4s4t-10
料 が	a-5d13f14j-6m-7q4s4t-10
語 し	d7m13v-6
語 し か	d7m13v-6
し か	a14d5f11g-4i-7m12p-4r13s4t-4w8
か な	a-9f4h9i9k-4l-5p-8t4w22
く て 読	f5i-4k5w-5
て 読	d5e-5f11i-5k6m-4p-4w4
て 読 め	d9e-4i-4k5
読 め	d8e-6f8k6m16s6t4v-8w-5
読 め ま	f10m12s4t5v-9w-11
め ま せ	b-7e-7f10m12s4t4v-10w-12
せ ん 、	a7b10d5e7g4h-5i7n7p-5s-9t14u-10v-9w-5
ん 、	a6b11d6e10h16i6k-11p-6q-16t9u12w14
、 英	d4m14w-15
、 英 語	d4m14w-15
英 語 の	d18e-5h10i-6s4t-7w4
が 入	d-5e4i6j-4o-4p-5t-4w7
が 入 院	e7t-4w7
入 院	e7i-4n7w4
入 院 し	e7t-4w7
院 し	e7o6t-4w7
院 し た	e8
の で 明	c-6e11f-9i6w-7
で 明	c-6e11f-9i6w-7
で 明 日	c-6e11w-8
明 日 か	a6b-5e4n10p-5w-4
日 か	a8b-5h11i11n12s7w-5
日 か ら	a10b-5i10n11s7w-12
か ら 三	d-4e8i-7l13r-4w4
ら 三	d-4e8i-7l13r-4w4
三 日	e8f-6i7l-4u-4w10
三 日 間	e7i6j-5w-10
日 間	a-6e14f-7i7l-8w9
^ ち	a-9d-7e28f4g-6h4i8k11o-6r-7s6t-4u-8v32w-7
く し ま	a7d20e24h14n-4o4p4q-7s-5u-5v-14w6
出 席 ボ	a-4b-4e12p-4w-10
席 ボ	a-4b-4e12p-4w-10
席 ボ タ	a-4b-4e12p-4w-10
ボ タ	b-12e11p11q7w-12
ボ タ ン	b-12e11p11q7w-12
タ ン	b-11c7d-4e13f-6p15q9s4w-7
タ ン が	e9w-8
ン が	b-5e10f8l-6p4
が 見	a7b14f10g13h-5n-4p-12r-7s5w9
が 見 つ	a6b11d-5e4i-7k-5p-10w-8
見 つ	a5b13d-6f-4h-4i7k-5p-11w-8
見 つ か	a6b11d-5e4i-7k-5p-10w-8
つ か	a7b9c-5d-4e4h-7i18j-7k-5l-7p13
つ か ら	a8c-5d-5f-5h-4i-6j-4k-6l-7p-9q4s5t4w8
^ 本	a13b-8c5d16e12h-7k13l-12m-4p13s-9t16w-4
^ 本 日	a9b-11c4d13e9h-5l-11m-5s-8t-4v4w-13
本 日	a8b-11c4d14e12h-8i-8l-8m-7s4t-8w-9
本 日 の	b-14d7f7h-4l-4m-6w-4
の 参	d-8l11w12
の 参 加	l9
難 し く	e11f10w-11
し く な	e4f-6i-6k-7n-7q-6u-8v11w-12
ご 連	a12e6k-4q-4s13u-4
ご 連 絡	a12e6k-4q-4s13u-4
連	b-4c19d-8e20f-14g-6i-11j25k28l-4n25o12p-9q-4r4s18v-6w4
連 絡	c13d-8e19f-14g-7i-12j24k27l-5n24o11p-9q-5s17v-7w6
連 絡 い	a12b4f5n-5s16u-4
絡	c13d-8e19f-14g-7i-12j24k27l-5n24o11p-9q-5s17v-7w6
絡 い	a12b4f5n-5s16u-4
絡 い た	a12b4f5n-5s16u-4
い た し	a5d7f-4h4k-9n-7o9p-5q-14s12t9v-10w-6
た し	a5d9f-7g6h10j9k-8l4n-7o12p-8q-16r21s15t12v-8w-10
た し ま	a5d7f-4h4k-9n-7o9p-5q-14s12t9v-10w-6
力 し た	b-4e6f9i-10k-5l-10o-7r8
た い の	a15b5d13e6f-4g-7h-5i-28j-26k17m-4n4o-5p-16q-23w-14
で す が	a7b13d-6e4g-8j7l8m-6o5p-10r5s-7t-5u-9v-13w-22
す が $	a4f4h6i-8j12l-24p-13q-17r7u-4v-10w-15
が $	a5f4h6i-8j12l-24p-13q-17r7u-4v-10w-15
^ 飛	a-4i-4w11
^ 飛 行	a-4i-4w11
飛	a-7e6w15
飛 行	a-6e5i-4l-4w9
飛 行 機	a-6e5i-4l-4w9
行 機	a-6e5i-4l-4w9
行 機 が	b-5e9l-4v-4w-5
機 が	e11i13k-5l-4v-7
が 欠	e8v-6
月 曜	a14b-12c-12d-6e16g-5i-6j8w-12
月 曜 の	a6e10w-8
曜 の 研	a13b-18c-6e4f-4i-4w-4
に 間	b-4e17f5i-7r4v-4w-7
に 間 に	b-4e17i-7r4v-4w-4
合 い そ	e12r4v-5w-5
い そ	a-5b-4e7g-5l8q4s4v-6w7
い そ う	a-5b-4e7g-5l8q4s4v-6w7
そ う に	e14i17m4s4u-6v-8w-5
う に	b-5d-9e12f-9g-5i6k10l13n18o26p13q-8r7u-7v-8w8
う に あ	a-4e16l-4u-5v-9w-6
に あ	a4b17c-6d10e16g-6i-6j10k-4l-5o9q5s8t15u-5v17w11
に あ り	a-8b15c-5e17g-5i-4j12l-5m-5o9q5s7t14u-6v16w10
^ い ま	a-5e8i-4j10k-6v-4
受 付	a-11b22d-9e19f-8h-9j25l7p-5q6s9v6w-7
付	a-9b21c-5d15e22f8h8i-4j27l5m-5o4p-11s6u-8v5w-8
付 を	a18b-9c8e18f-4g-9h7i-5j-4k6l-7m6o-4p7q4s7u-6v6w-7
済	b-10e12f-5g-13j23k-4l5o-6p4s8v5w8
た 、 出	b-5e12f-4i-4
、 出	b-4d-4e22f-4h-4i-4q-4w-7
、 出 席	e19q-4w-7
出 席 に	e15h-9m-4o-5q-8
席 に	e19h-7j-9o-4q-7v4
席 に し	e13h-9k-14o-4q-7v4
に し	b-11d-7e15f-17g-11h-14j-7l-8m23n26o14q16s-4w-17
に し て	a4b-6d-5e16f-12g-6h-10l-8m20n23o6q7s-5w-17
私 の 出	d-8e23g-14h-6j-10l-6r-16w-9
の 出	d-5e19g8h-5j-7m-5n5p5q5r-12s7t7u5v6w11
の 出 席	e14g-10h-4j-6n4o5q6r-14s5t5u4v5w10
出 席 日	e6g-4h-4j-5w7
席 日	e6g-4h-4j-5w7
席 日 数	e6g-4h-4j-5w7
日 数	e6g-4h-4j-5w7
数 は	e12g10j-4w-11
足 り	b-10e7f13i7j-6p-4w4
り て	b10e11g-4h-4j-8k-4w-19
^ さ	d-4h-7i-7j-8k9l22q23r-9t23u-5w32
の セ ミ	a7b6e-5f10l-4p-4t4w-11
セ ミ	a5b8e6f7i-16l5n-4
セ ミ ナ	a5b8e6f7l5w-10
ミ ナ	a5b7e5f6k-4l5w-11
ミ ナ ー	a5b8e6f7l5w-10
ナ ー	a6b10c13e8f9k-8n-4p-5v5w-13
ナ ー に	a-6b-6c-4e8f9l8w-6
ー に	b-11e15g4i17k18l13o-4q11u7v5w5
ー に つ	a-4b-4f7p-7w10
て 一	a-4e-10f14i-9j9v4w8
コ メ	c-13d-4f12s4u4v4
コ メ ン	c-13d-4f12s4u4v4
メ ン ト	c-13d-4f12s4u4v4
の 満	a-4f7
の 満 足	a-4f7
足 度 は	a-4f14n4o4t4w-6
度 は	a-4f14n4o4t4w-6
度 は 5	f10w-7
は 5	f11v-4w-8
点 中	a-5e-6f17g-4l-4o4p4t6w-4
4	a5b16d-8e13f17g-15j7k-8l18m-4r4w6
点 で す	a-5b-4e-6f21i-5l-4o5t7w-6
^ グ	b12c9d-6e-6f7h-6s4v5
^ グ ル	b-6c6d-6e-5f6h-4w-5
グ	a18b16c10d4f11h10i-6j-5n-10o-7r-5v4w15
グ ル	a6b13c8d-6f15h-4i-6j-6k-5r-4w5
グ ル ー	a4c6d-6f10h-5j-6w-8
ル ー	a5c5d-7f11j-6m9r-4u4v5w-4
ル ー プ	a4c6d-6f10h-5j-6w-8
ー プ	a6c9f13i-5m4n-5o-4q-7s5t-4u4w9
ー プ ワ	a-7c7f9w-4
プ ワ	a-7c7f9w-4
プ ワ ー	a-7c7f9w-4
ワ ー ク	a8b-6c4d9e-6f12h-6l-6v4w-10
ー ク	a8b-6c5d9e-6f12h-6j-4l-6n9p-4v4w-10
ー ク が	f7
ク が	b8d7e7f7g10i-7l-4w-5
ク が 楽	f12w-8
が 楽	f7m14w-16
が 楽 し	f8w-8
楽	a-7b-8e-9f18i8m14s4t-8w4
楽 し	b-6e-8f20t-10w-7
楽 し か	f6t-12
し か っ	a9f7g-5t-10
っ た !	a-5f21t-6
っ て ほ	a-9d5f7h8k4n-18o9w-11
生 の 声	f7k-4w-5
の 声	f14i-6k9p-9w12
の 声 が	f16i-6k9p-7w10
声	d12e-4f13k12p-9q-4s4t-4w9
声 が	e-4f17k10p-7w4
声 が 小	f17i-8k-4w-11
が 小	e-4f13i-8j-4
が 小 さ	e-4f11i-8j-4w-5
小 さ	e-4f11i-8j-4w-5
小 さ く	e-4f10w-4
さ く	b-4e-7f11i7o4w-5
さ く て	b-4e-7f11i7o4w-5
の 席	d-4e-5f6i-7w11
席 で	a-7e22f9
で は	a11d-4e-8f7g-10h-6i7j-8k18n-9o-4p5q-5r6u-16v29
聞 こ	f8k-4w-7
聞 こ え	f8k-4w-7
こ え	f8k-4w-7
講 座 の	a6b-7c12d-5e-6f9g-9m4p-7s4t5w-10
座 の	a6b-7c12d-5e-7f9g-9j-4m4p-7r-13s4t5
の 評	a-10b-14c-10e-11f29g-9j-5l-5p-5s7t7u4v6
の 評 価	a-10b-14c-10e-11f29g-7j-4l-5n4p-5q4s7t7u4v6w-4
評 価 は	a4b-7e-6f25h5i6n6o6p-4r6t5w12
価 は	b-10e-4f21h4i4j-6n5o4p-5r4t6w21
価 は ど	a-12b-15c-8d-5e-5f17j-10l-4p-10w8
て 送	a10b-6c4e-9f8o-9p15q-10s8v4w16
送 れ	a-7c-5d-4e-6f14p12s5t5v5w-17
送 れ ば	a-7c-5d-4e-6f14p12s5t5v5w-17
い い の	a-5b9c-5f7l9p6
の で し	a-13b-7c-4d-15e-16f5h6i-15j11k-11l7p5r-13t4w-7
試 験 を	g20h-8o-4
験 を	g20h-8o-4
一 度 受	d-6g9
度 受	d-6g9
度 受 け	d-6g9
受 け る	b-4g13h-8l-4p-5
け る	a8b4d10f15g13h-8i-5k-4l-5p5r-5t-6u4w-5
け る こ	d-5g12h-7p-5w-5
る こ	a11b9d-13e-8g6h-7l-10m-7n-7o13p17q-6u6w-6
る こ と	a11b9d-13e-8g6h-7l-10m-7n-7o13p17q-6u6w-6
こ と	a-8c7d6e13g9i10k-6l-21m8n-7p11q6s-4t-8u-7v8w-6
こ と は	c-10d21e-13f-9g14h10j7k-9l-9m-12n5p-13u8w-21
と は	a14c-12d20e-12f-4g13h8j5k21l-11m-13p-12q-10v-5
と は で	b9c-6d8e-10g17h-8j-7l-6m-9n6o4p-7t7u6v4w-10
は で	b9c-7d4e-10g18h-9j-7k-5l-6m10n6o4p-7r13t7u6v4w-18
は で き	b9c-7d4e-10g18h-9j-7k-5l-6m10n6o4p-7r13t7u6v4w-18
受 け ま	b-4c-5f7g16i10o-5w-10
^ こ の	b-11c14d-13f-4g-6i4j16k10l14n18o8p18q22s-6t6u-9v-12w4
こ の	a5b-17c14d-10e-6f-5g-8h-5i8j16k9l13n17o5p22q25r-6s-7t5u-12v-14
こ の 間	g5j10w-10
の 間	a6b-5g6i-4j11w-5
の 間 の	a9b-5g5j7w-10
間 の	a-5b-4d-5e-12f8g5i12j4k11l-9n-4o-4q-7t5v5
の ク	a-9b-6e-9f5g13j-8l15q-4v4w4
の ク イ	b-5c-4d-6e-8f-6g11i-4w-5
ク イ ズ	b-16d-8e-5g30n6p5u-4
イ ズ	b-16c-4d-9e-5g30h-4n6u-4
イ ズ の	g19i-4j-4m4s5t4u5v5w-9
ズ	a-4b16c-4d-9g30i18n5s7t6w19
ズ の	g20m4p-11s5t4u5v5
の 正	a-4b-5c5d-8g16w7
の 正 解	d-5g15w-15
正	a-12f8g20h-10j-12k-11l8n-5o-5p-6q-4r14s6t5u15v12w5
正 解	c-4d-4e-7g19i6l-4m4s8t7v8w-16
^ 合	a-6b-9c-5d-5e-6g26h5i6n5o6r-5u28v-7w-7
否	c4g16h-4i-4l-4n12o-5p4r-4w11
分 か り	e-8f17h-4i-5k-6m9n-5p9t9v-9w-8
か り ま	a9b15c10d6f-17g11h-4i-19k-12l8m22n-6p18q-7r-4t34u4v-10w-14
、 先	a-6b-4c-4d4f-5g9j8l16n4q4w-6
、 先 週	a-6b-4g8j8n4q4w-6
の 修	a-13d-11g5h14j7k-4m-6r-4w13
の 修 了	a-5d-12g9h17m-4o4q4s4t4w-9
修 了 テ	a-5g7j-4w-7
了 テ	a-5g7j-4w-7
了 テ ス	a-5g7j-4w-7
の こ	a-4b-7c10d-6e-6g7h-4i18j9k-7p-9q-7r15s4t6w7
の こ と	a-8b-7c12d-6e-6g7i18j9k-6p-8q-7r15s4t6w7
と で	a-5c-5g8k12p-8q9
問 題	a-6b-7d-6e5f5g37i21k-4m-7n7t5u23v-5
問 題 の	b-8g12s4t4v4w-6
題	a-8c-8d38f-4g34h-13i18j-5k-7m-8n5q-4u22v-9w8
題 の	a-4b-11d21e-5f-8g13h-10l-7s7t7w-8
っ て $	a-6b13d11e-6f-5g17k14l4n-9o4p11t5v6w14
印	a-5b8d12f-4g-7h7l-4p-4r-4t4
押	b-11c5d11e11f-5g-5h5i-4l6m-5n4o-9p13q20u-6w-10
、 ま	a12b-11d12e9f-5g-4i12j15l-4n-9o17q-7v8
、 ま だ	a10b-14c-5d10e6h4i-15j13l-6u-7v4
ま だ 届	d9h15o4s4v-9w12
だ 届	d9h15o4s4v-9w12
だ 届 い	d15e-5f-6g-9h6j-11l-5v-8w-6
届 い	a-6b5d11e-15f-6g12h10j7k-7l11q5r-6v-14w-12
届 い て	a-6b5d11e-8f-6g12h10j6k-7l4p-4q4r-6v-14w-15
て い な	a-12b-4c-4d-9e13f-9g4h14i-8j13k-5o4r-7s5t6w15
い な	b7c-4d-7e16f-6h12i-6j15n-6p11s6u18v7w18
い な い	a-4c-6d-10e12f-8h12i-9j11n-6p-5r-12s4u13w11
な い ん	b10c9d6e8f-4h6j12k-5v-5w-7
英 語 版	a-6b-5e-5g-4h7j-5k-9l-4m11p-6w-24
語 版	a-11b-6c-8d9e-5g-6h5j-5k-11l-4m6p-6r-4w-30
語 版 の	a-9b-4c-6d13g-6h6k-4m-11p-5w-12
版	a-7c-5d15h8k-8m11n4o7q7s4t5u5v5w-22
版 の	a-7c-4d11g-4h10i-4m-9q4s4t4w-11
作	a-7b-9c-8d-16f-4h5i15j-5l-12p34q21t5v4w17
作 っ	c-8d-10g-6h10i19j-4m-7p-5s5t8u5v7w11
作 っ て	d-8h12i19j-4m-7p-4s5t8u5v7w6
^ 全	a-12b-7c7h16j-5k-6n-13q19r10s5t4u6v4w-10
^ 全 部	a-12b-7h16j-5k-6n-13q19r10s5t4u6v4w-10
全	a25b-4c8d-5f7g13h17i7j-8k9l-9n16q17r20u-4v-10
全 部	a12d-5h16j-5k-5n16q17r20s4v-7
全 部 の	a-8b-4c-5d-5f-4h8r6w-5
部 の	b-5c7f-5h10r7s4t4v4
講 義 に	e14f10h4w-6
義 に	e14f10h4w-6
義 に 出	a-8c-4d-4e6h6w-6
に 出	a6b-5c-11d7e5g-13h15j11k-10q-4w12
に 出 た	a-6f-4g-10h8w8
出 た	f-5g-4h7i-6j10t-4v4w10
た ら	a17d7e12f-16g16i11k-5o-6p11q-6r13w6
証 書	a-4d-6f5g-6h46i4s9t10u9v9w4
証 書 が	a-6h10w-5
ら え る	c-9d7e-6h16k-13n-9o14p-11t4u5v6
え る	a-8b7c18d4h16k-13l-4n-4o16p15w7
る っ	a11c-6e7f-5h11s5t5u4v5
る っ て	a11c-6e7f-5h11s5t5u4v5
っ て 本	a7b10c-9e-8f-8h9w-18
て 本	b5c-8e-4f6h10w-14
て 本 当	b-6c-8e-4f5h9w-7
本 当	a16b-7c11e-5f10h6i-4j-6t18w-8
#intro	a5b8c19d-9e11f-12g-12i12k-9l6m-5p-4s15u-5w11
^ カ	a14b-15c6d8f-8i14j-4o-6p-8r-8t16v5w17
^ カ ー	c-8i11m5n-5q-6s6u4w14
ー ブ	a-14d-14i9r-6w6
ブ	a-7b-7d13e-7f-11g-10i16n10r-13t5w25
ミ ラ	i10
ミ ラ ー	i10
ラ ー が	i7w-4
ー が	d-5f-12i12n-11o6r14t-5
が 割	d-6f8g-6r-5w-5
が 割 れ	d-6f8g-6r-5w-5
割	a28b-8d-11f7g-11i6k4o-7r-4s5t5v4w-5
割 れ	d-8f6g-5r-6w-8
割 れ て	d-5f8r-5w-13
い て 車	i7
て 車	i7
が 見 え	i7
見 え	d-9f4i10
見 え ま	d-9f4i10
^ 町	b-8i8w9
^ 町 内	b-7i8w9
町	a-6b11f-6i16l-9w4
町 内	b-7f-13i14
町 内 の	b-8i11w4
内	a28b8c-9d5e-13f19g-12h-9i11k-13l-12n25o18p-11
内 の	a6b-12d-8e-5f-5g-6i10j-4l-5n12o9s4v5w4
側	g-6i18j5r-5w-11
側 溝	g-6i14j4v4w-9
溝	e-7f-13g-8i22j5w-8
溝 か	i9w-7
溝 か ら	i9w-7
か ら 悪	i12w-5
ら 悪	i12w-5
ら 悪 臭	i12w-5
悪 臭	i12w-5
悪 臭 が	i12w-5
臭	b-4e-7i27w-11
臭 が	i12w-5
臭 が し	i12w-5
が し	c17d4g18h-4i10j-7k16n-5q-11r-4u4w-5
が し ま	a-4c13f17i14q-5u4w-6
ま す 、	a-5b-7e20i6j-5k-5l-5m6o-4p10q6r-4s20t18v14
す 、	a-11b-13c-4d-9e14g-6h-12i16j-9k-7m-5n12o-16p15q9r7s18t24u8v10w-5
、 調	i14j7s4v5
調 べ	e-5i14j5r-5s5t5u4v6
調 べ て	i13s4u4v5w8
べ て	d-4e-4f13i12n-5r13s7t5u4v7w7
^ 生	f-6h8i9k14p4r-12s4v5
活	e-7i5l-4n-9o10v4
護	i8k-10
の 相	h-5i5j8k12l-4w-5
の 相 談	h-5i5j8k12l-4w-5
に 行	a13b15e6f-15h5i6k-7l-10p-10q-6w10
に 行 っ	i9l-5n4
行 っ	a-5b12e-8i11j-4n5v4w5
行 っ た	e-4i12n4p4s4v4w-4
っ た ら	a13b-8e-6g-8i10p-12
職 員 に	a4e-4i17k10l-4q-4s5u5v5w-12
員 に	e-5f-4g-5i20k11l12s7u4w-4
に 怒	i7
怒	i8
鳴	g-4i7k-6n11o-6q-8r-6
鳴 ら	i7
^ 野	e-7g-6i23l-5p-6q4w-8
^ 野 良	e-4i18p-7t4w-11
野	a-5e-6g-5i23p-6s5w13
野 良	e-4i18p-7t4w-11
良	c4e15f18i14n4o4p-5t-5u-5v-5w-11
猫	a4c4d-6f-4g-5i5m-5s5u4v5w21
猫 に	w7
を や る	c-5e-12w5
や る	a12b10c-7d-7e9f-8i-6p-4q8r-4t5
る 人	c16d4h4i25j-5k20m6n-4p-8r-10s7t4w-5
る 人 が	c-8i26k-11n-4p-7r-6s6u4v4w-5
人 が	c14e-4f-10g-4i29j-5k4l4n-5o5p-6s9u5
人 が い	c-7i23n-5p-5r-5s5w-5
が い て	i20t4w-13
庭	e6i4j-4s4v5w12
が 荒	b-10e-6i15k-5r-4
が 荒 ら	i5
荒	b-10e-6i15k-5r-4
荒 ら	i11
荒 ら さ	i11
ら さ	g16i11w-16
ら さ れ	g16i11w-16
て 困	a-14b5c6e-7f-5h11i17j-4l-4n14p7q-7r-5w-14
て 困 っ	a-5c4e-8f-5h9i11j-6k-4l-5n4p6r-5w-7
困	a6b9c5e-5h14i17m4n19p31q-6r-7u-8w-6
困 っ	b8c4e-5h13i12m4n7o5p30r-7u-9
困 っ て	b10c5e-8h9i8j-7p23r-10s-5t-5u-13v-6w4
^ 市 営	b-5d-4e-4i12w-9
市 営	b-4f-4i17w-10
営	a-4c6f-7i20k21l-5r-6s4t4w-7
バ ス の	a5b18c-6d-4e-5f-5i17k-5t4v4
ス の	a-6b13d-19e-10f11g-14h-5i8j-9k6l14n-18o-5p8r-13
の 本	b10i6w8
が 少	e-8f7i6r-4w-9
が 少 な	e-8f5w-9
少	a-6e20f18k4w-5
少 な	e-7f5w-5
な す	c9f4v-4
す ぎ る	c-8d-10i4n10
ぎ る	c-8d-10i4n10
ぎ る の	n8
増	a-4d4f14i21n-4r-4w-14
増 や	a-4d4f15i19n-4r-4w-9
増 や し	a-7f10i9k-4q-4w-4
や し	a-6f11i14t4w-9
や し て	a-6f11i14t4w-9
^ 橋	i9
橋	i13w-7
橋 の	i10w-5
橋 の 手	i10w-5
の 手 す	i10w-5
手 す	i10w-5
手 す り	i10w-5
す り	e-5i11l12t-4w-6
す り が	i10w-5
び	b6d-9e-6g4i29j-7k-6l-4m17n-9o24q-5r-5w8
び て	e-4f-5i16w-5
て 今	c-4i8
に も	a6d11g5i9l-6p10s4u4v4w-4
落	c4d4e-11g16i19r-8
落 ち	b-6e-13f4g13i15k-6w-8
落 ち そ	i12w-5
ち そ	i12w-5
ち そ う	i12w-5
だ $	a4c12d7i14o-4t10v22w22
投 棄 を	f-4i16u4w-6
棄 を	f-4i16u4w-6
棄 を 見	f-4i12n4
を 見 つ	f-4i12n4w-5
見 つ け	f-4i12n4w-5
つ け	b-13c5e11f12g-7i16k-5l-5m5o-6q-5s5u5v4w10
つ け ま	f-5i9w-5
け ま し	f15g-5i17j7s5t-4v4w-8
公 衆	i10w-4
衆	a-4i10
ト イ	i12k-4t4
ト イ レ	i12k-4t4
イ レ	i12k-4t4
イ レ が	d-6f-4i13k-4w-8
レ が	d-6f-4i13k-4w-8
レ が 汚	d-6f-4i13k-4w-8
が 汚	b-6d-6i14
汚	b-6d-6i14
使 え	a-8e-9f9g-7i4j-5k-6m17p8r-6u-5v-5
た も	a-4d-5f-6g-4i8j9w-8
た も の	a-4d-5f-6g-4i8j9w-8
も の	c-9d7f-9g-13h-5k-10l-7m-6n11o-9p8q-8r8w4
も の で	i11k-4n6p16q-4s5t7u7v7w-6
で は な	a-6c6d-5i6k21n-5p-5q-4r9s5t5u-10v17
は な	a9c21d-5e-5g-6h-8i7k29l-6q22r10s5t6u-9v20
は な い	a-4i9j4r11s4t4u-9v16
^ 市 の	i13j-13w-4
市 の	a7f-4i12j8s7w-13
の ホ	b-6f-6i9w6
ホ ー	a8b16c-8d-6e10h-4i14j9k-7l-4w-14
ホ ー ム	a8i11k-4
ー ム	a5b13d-5e4g-5i12k11l-5m8n-4o-7q-7r-8t9
ペ	b-4h-6i10j-6k17l6m-9o4t5u-7w9
ペ ー	d4f6i11l7w-8
ペ ー ジ	b-4d6f-8i10l7w-7
か ら 申	i11
ら 申	i11
ら 申 請	i11
し よ	a-6c6e9i6m4n-4r5s-4v-5w30
し よ う	a-6c6e9i6m4n-4r5s-4v-5w30
う と	a-8b8e7f10j-4m4v15w-9
う と し	e10f-4l-5w-6
と し	a5d6e4f-9h-4i8k5l8r-5w5
と し て	d8f-7i12j-5k-4l11
し て も	a-4b7d11e16f-6h-12j12k-4l10n-4o8p6w-11
も エ	e-11f-6i12l7
も エ ラ	e-11f-6i12l7
エ ラ	b-5d-4e5f-6h5i15l6s-4w-8
エ ラ ー	b-5d-4e5f-6h5i15l6s-4w-8
ば か	a-5b-4e-5f6i4k9l-7m-4
ば か り	a-5b-4e-5f6i4k9l-7m-4
か り で	a-6b-5e-4f7i7l-8w-4
り で	a15b15c8d-7e-11f-5g-4j-13k-11l-7n-4p6q-6s16u9v-5w7
腹 が	a-4b-4e7l-8n-4
立	d-6f14g-8h-7i18j6k-5l-9o-4q-6r-5t11w5
^ 先 月	a-5b-5c-5d-5e-6h7i-10j17k-4n5o5q5r5t5u5v5w-7
先 月	a-5b-5c-5d-5e-7h7i-10j17k-4n5o5q5r5t5u5v5w-7
先 月 の	a-4d-6h4j13l-4w-4
の 要	f7i13k-4l-9s4t4
の 要 望	f7i13k-4l-9s4t4
検	a-8b8c-6d-8e-6g-13h-13i-15j15k-8w15
検 討	d-4g-8j10r-5
討	a-5b-4f16g-4i-5j13n5o5r-4s4u5w-9
私 の 通	i-5j18n4o4r-8t5v4w-6
は 受	a-9b-5d9e-7g-10h8j4k-4l-11p-4r-7
理	a-4b-4d-8e22f-9g31i13j39k17l-9r14t10w12
理 さ	g-7h-6j17r-6w-9
理 さ れ	g-7h-6j17r-6w-9
ゴ ミ の	e-6i22j12o4s5t4v-9w-11
ミ の	b-4e-6i12j11s5t4v-9
ミ の 件	j12n4s4t4w-8
の 件 で	j9n4q4
件 で	j9n4q4
で 連	a-6b-5c-4e20j6k-12l-5p-8r-5w-9
で 連 絡	a-6b-5c-4e20j6k-12l-5p-8r-5w-9
連 絡 し	d-5e7f-8g-5i-6j15k4l-8n16p5
絡 し	d-5e7f-8g-5i-6j15k4l-8n16p5
絡 し た	a-10d-7f-6g-6i-7j15k11l-8n-10p4s5w8
で す 。	a-16b-10c-5d-9e8g-22i6k4p-24q-16r10s6t4u7v8w-11
対 応 状	j7
応 状	j7
応 状 況	j7
状	a7c-5d-8e-8h12j34k9l14p-9s6t5
状 況	a5j26k6l-9n-4p-4r-4w4
状 況 は	j10
況	a5j26k6l-10n-4p-4r-4w4
況 は	j10
は い か	g-4j9k-7w8
い か	b-11d-5e9f-8g-10h-4i-13j12k-9l6m-4n8o10p21q7r-4v-4w4
い か が	j11
か が	e10f-5i5j16k-4s5u5v6w4
か が で	j11
が で	c4d4e14i-5j12k-14l-10o-4p27q-4s4t5w-10
が で し	j11
ょ う $	a6b7c-5d-5f-8h17l10m5p5w-6
番 号 5	j10w-5
号 5	j10w-5
5 1	j9l4w-4
9	a11b-8c-4e10f-6j9l15u-4
照	b-12d-8e-12g10h-5j16l-9w-9
照 会	b-12d-8e-12g10h-5j16l-9w-9
会 $	a-6b-9d-4e-4g5h-5j8u-6v-5
^ 話	f16k18r-4u-5v-7w-10
話 の	a-7c-6f13g-8k16r17s5t6v6
人 を	a5g-8i-4j-6k27q-5r-7s5t5v4
^ 機 械	k18q-4v-7w-4
機 械	k21q-4v-7w-7
械	k21q-4v-7w-7
苦	a9b-4c-6d-5e-8f-8g-7h-8i25j30m-4s5u4w12
苦 手	a7b-4c-5f-6h-5i-6k-5l-5m4p5u5w14
苦 手 な	a5b-4e-4k6m6p4w-11
手 な	a5b-4k6m7p4w-12
手 な の	k6m7p4w-6
な の	a13b-4e12f-5g-7i23j7k20l14m22n-6o-4p23q-11s4t10u-5
な の で	a5e13f-5g-6h-4i16j4k17l11m18n-7o-4p15q-8s5t9u-6w-13
、 ど	a9b7c-7d-5e-5f-13h-6i-14j12l10m-6p15q-5t10w5
な た か	c-4j-4k11p-6w-6
電 話 を	c-7f-8h-6i-11k13p-6w8
を い	a8c-6d19e9f-10h6j12k-5o14s7u8v7w-8
を い た	a8c-6d19e9f-10h6j12k-5o14s7u8v7w-8
^ 事 務	k17s4w-8
事 務	e-4f-7k19l-5s4w-9
事 務 局	e-4f-7k19l-5s4w-9
務	b-10c9d-8e10f8g-5j-6k20l5n6u-6v-4
務 局	e-4f-7k19l-5s4w-9
務 局 の	k12w-6
局	b-4e-6f-9j8k21l-6n5w6
局 の	k12w-7
職 員 さ	k14l-5w-14
員 さ	k14l-5w-14
員 さ ん	k14l-5w-14
さ ん の	a-6b-8c-6k4w8
ん の	a9b-12c-6i7j-4k6
の 電	a-10b4e5f-12i14j-6k6w11
の 電 話	b11e-4f-11i9j-6k5
#personWord	a-6b-4c7e-6f-4g-4i10j-11k37p-5v6w-12
の 人	c12f-7h-4i11j5k34l-6m-6n6s-4t7u-6v6w8
の 人 間	f-4i-6k18p4s4t4u4v5w-8
ッ フ を	k11w-6
フ を	k11w-6
フ を 呼	k11w-6
を 呼	b-17e11f-6h-4i-8j-5k15l-9p-5r-10t4
を 呼 ん	b-6f-5k15p-4
呼	a5b-9e19i-9j-4k18l-6o4r-4w12
呼 ん	b-4k16u-6w8
呼 ん で	b-4k16u-6w8
ん で $	a-5b-5d-5e-5f-5k8n-5p-4s4t5w9
^ 少	e9k5l-5
入 っ	a4b-9c-5d-6f-7g-6i6k10l7o5q-4r4w5
入 っ た	b5d-11f-4g-5i-7k10l6n-5o6q-6r5w-9
っ た 話	e-7f-6i-6k13l-7w-4
た 話	e-7f-6i-6k13l-7w-4
員 の 方	c8f-4k17l-6s5v5
の 方 と	e-4i-5k13l-4o-4
方 と	e-5f-4i-9k18l-4p-4r-6s4
り し	a16c6e-4f14i-6j4k6m18n-7o-5q-12s-4t-11u-12v26w6
り し た	f5i-4j5k4m9
^ 新 規	e-4f4i4l16u-7
新 規	e-4f4i4l16u-7
新 規 登	e-4f4i4l16u-7
規	e-6f4i15l16u-7w-7
規 登	e-4f4i4l16u-7
規 登 録	e-4f4i4l16u-7
登 録 し	c-5e-16g-5h-5l24m-8r19s6u14
録 し	c-5e-14g-4h-5l24m-8r19s6u14
録 し た	j-4k-4l15p6r4s4
^ 同	l10n-7q-5r14u19v10w14
^ 同 僚	e4k5l11r-5w7
同 僚	b-4e5k5l11r-5w7
僚	b-4e5k5l11r-5w7
う と 思	f-4v11w-5
と 思	a-6e-6f13g13h-4k-10l12n4s-4u-6v6
思	a-10c9e-10f21g13h-5i-7j-8k-9l14u-5v7w-4
を 入 れ	a7b-9e-6l23p4r-5s8t7u8v8w6
入 れ	a5b16c-5d-10f13g-13h-10l15o6q-7r-14s6t4v7
入 れ て	a-4e-8f13g-10h-6l20o8r-7s7t6v8w-9
れ て も	a-5b-9h-4l12
も 参	e-8g-7l15s4u4w-7
も 参 加	e-8g-7l15s4u4w-7
^ 受	a-8b5c-6d-8g8h15j22k-11l27m-6n17o16p-10r5t6w-8
^ 受 講	a-8c-4f7h18j-4l31n5p-6q4r10s8u4v8w-5
受 講	a-11c-5d-6f4g-6h20i-6j-4k-7l35p-5r10s7u4v6w-6
受 講 登	l11o-4
講 登	l11o-4
講 登 録	l11o-4
登 録 $	l9w4
録 $	l9w13
こ の 番	l8n12o6q-8
の 番 号	b6d-4g-5h11j5l7n16o5q-9r7w-6
番 号 で	e-4j8k-12l12r-4u-7v-8
号 で	e-4j8k-12l12r-4u-7v-8
で ク	a-5b-7e-4f6g-8k9l9o4
で ク ラ	e-4f4g-4i-4k7l6w-10
ク ラ	a-5b-5d-7e-13f12g5h-6i-6j-6k7l23q-5r-8w6
ク ラ ス	a-5b-5e-13f12g5i-5j-6k7l23q-5
ラ ス	a-5b-5e-14f12g5i-6j-7k7l23q-4w4
ラ ス に	e-8f-9l16q-4w9
ス に	b15c4e9k-7l21p-4q-4w4
ス に 参	l8
参 加 す	a-5b6d-8e-10g-9h-5k-4l14m-7p-5s8u4
加 す	a-5b6d-8e-10g-9h-5k-4l14m-7p-5s8u4
加 す る	a-5b6d-9e-8g-9h-5k-4l14m-7p-5s8u4
す る	a-10c13d-9e-14g-9h11i6k-8l9m-4o-6q9
す る よ	l8
る よ	d6j6k7l16o16p10r-4u-4w19
る よ う	a-4e-4f-6h-6i-4k4l11m-4n-6o13p7q-5r-6w5
よ う に	d-6e-7f-7h4i-8k9l13n17o25p13q-7r6w14
う に 言	h6i-4l8
に 言	a-15b-5e9h6i-4k-13l7p-11
に 言 わ	h6i-4l8
言 わ	b-5e-8f9h8i12j-8l14r-4
言 わ れ	a-4e-6f-7h8i12j-8l13r-4
:	l8r9
h	a11c8l18m10n-5o-4u-5w15
h p	l14m8
0 3	a-6j9k-4l8
3	a5b12c-8d-4e15f-12g14h-10i15j16k-4l15m-7p-9r8u-5v-6w21
3 1	e-4j11l7
に 空	g-5k-5l19n7o5q4s6t4u5
に 空 き	g-5k-5l19n7o5q4s6t4u5
空 き	a-4g-6i15k-5l19n8o5q4s6t4u4w-4
き が	d-4f-5i10k-4l10s4w-7
が あ れ	a6e-4f8i-5k-7l6
あ れ	b-4e-7f11i-4j10k-7l7n-5s4
あ れ ば	a5e-4f8i-5k-7l6
み さ	a-8c-4e5f-7i-5k-6l8o-5w-6
み さ せ	a-8c-4e5f-7i-5k-6l8o-5w-6
き た い	a11b-5c-5d11e-5f20i-14j4k14l6o-6q-12r-12s4t4w-6
^ e	m10p-6w5
^ e n	m9
e	b9c9d-4e-4f-4m20n7r6t4w19
e n	a-7b-4c9m15
e n g	m15
n	a10b-11c11d-13e-10g-9i-6j7k-5l9m23n7o-6p10r9t5u-5w5
n g	m15
n g l	m15
g l	m15
g l i	m15
l	b13c4d10f-5g-5h-7j-4k-4l-4m21n6o-6r7w10
l i	a4b-5d-7e-4m19n9p11r10t5
l i s	m15
i s	m15
i s h	m15
s	b11d-8l-5m21r-8
s h	m15
s h で	m19w-18
h で	m19w-18
で お 願	a-9b-7c-6d5e15f12h-4i4m25q9s-8t5w-20
願 い $	a-5b-5d-5g-4i7k6m7o-5p-5r4s9t9u-7v6w18
ム 語 版	a-17b-4c-10d9g-6h-11k-5p-4w-16
語 版 は	a-9b-4c-7g-4h-5k-8m10p-4w-25
版 は	a-9b-4c-7g-4h-5k-8m10p-4w-25
版 は あ	a-9b-4c-7g-4h-18k-8m11w-23
設 定 $	h-4m12r-5w6
定 $	h-4m12r-5w6
本 語 で	d-7f-7h10k-6m14u-7v4
語 で 返	d-7k-5m15w-13
で 返	d-7k-5m16w-14
で 返 事	d-7k-5m15w-13
返 事 し	d-4j-4k12m11w-7
事 し	d-4e-6i4j-5k12m11w-7
事 し て	d-4e-6i4j-5k12m11w-8
信 を 解	c-4g-5l-10n17o-14s4u4
を 解	d-5e-5g6i-7l-4n7o17r-5s8v8w16
を 解 除	l-5n7o15r-6s5u5v6
解 除 し	a4b4g-6h-4l-4m-5n20o17p5q-8r-6s4v4
除 し	a9c5g-8i-6l-6m-6n19o16p6q-8r20s5
除 し た	c4d4g-4l-4m-9n22p5q-6r11s5
に は	b-9c6d-4e-8f11g6h6i6j-18k7l13m-15n18o8p-12q-13r-6s-8u-7v-11w21
も う 連	m4n16q-4
う 連	e12m4n13
う 連 絡	e12m4n13
絡 し な	k-9n11v-4
し な	a4c5h12i12k10n22o-5p-4q5v-9w-7
し な い	c5i7j-4k9n19q7v-6w-5
な い で	a7b9d-8e5f-12h-5i-6j-7k15l-12n25o-11p-12v33w-13
い で く	i-4k6n15o-5q-11r6t4
で く	f-5h12k15n15o-4p-4q-9r6s5t6w10
で く だ	f-5h12k15n15o-4p-4q-9r6s5t6w10
通 知 し	k-6n12o11p-4u-7w-4
知 し	n14o10u20w-6
知 し な	k-5n18o-6w-5
く て い	i-4k-4l-4n14p-9q14t7u-11v-4w-4
て い い	d10f-4g9i-4k-4l-6m-5n12o-4p13q12s4t6u-13v-5
い い か	a6b-5e-5g-5i-11j-4l8n7p14q11w4
い か ら	a-6b-4d-5e-9i-10j-7m11n16p-6q11r11s6t7w-5
ー ジ の	b-5d-8l7n9o9w-5
ジ の	b-5d-8l7n9o9w-5
ジ の 受	k-4n-7o9w-4
の 受	a-10b-9d-10h11i-7j-5l26m4n9s5u-5w13
の 受 け	d-4h12l-5n9o-17q-4s6v4w16
取 り を	a9n12o-13s5u5v4
り を	a5b-8c-5d11g-6h-10i12l-6m5n18o11s7u9v8
通 知 オ	o9s-4t-6u-5v-4
知 オ	o9s-4t-6u-5v-4
前 の	a-11c16e-4f15g6h15i14j22l-12n-7o15p-7r8u-5
の よ	a24b-6c6d-9e-5h-10i7k-7l-5n-4o17p10v6w5
の よ う	a14c9d-7e-5f-5h-6j-6k-6m4n-4o16p14v7w13
リ マ	c5e-6f4g-5i-6j4m6n22o19r7t4v-5
リ マ イ	c5e-6f4g-5i-6j4m6n22o19r7t4v-5
マ イ	d-7e-8f16g-6h-6i-11k14l-6m7n22o19r9t4v-4
マ イ ン	c5e-6f4g-5i-6j4m6n22o19r7t4v-5
イ ン ド	e-8f-5i-7l-4n13o21t4w-12
ン ド	a-6d19m6n18o28p16q7s9t12u9v7
^ 間	c7e-7f8g-12h-7i-15k-5l12m9n-10o17q20s5t-6u22v-8w7
^ 間 違	c6e-14f7g-9h-8i-15l12m8n-8o16q20s4t-6u21v-9w6
間 違 え	a-7b5d-4e10f4g6h-9j-4k-7l-11m5n-5o17p-4q23r6t-7u-9w9
違 え	a-7b5d-4e10f4g6h-9j-4k-7l-11m5n-5o17p-4q23r6t-7u-9w9
違 え て	a-4c5e13f6g-9h-5m7o19q17r-6t-5u-6w14
止 に	n-5o9w-6
し ち	a7d-7g-7n-7o9r-4w6
し ち ゃ	a7d-7g-7n-7o9r-4w6
ち ゃ	a14d-7e14f14i7j13k10n-4o14r-4s-6t8u-7v14w4
ち ゃ っ	a7d-7e6g-8i-5n-7o9q-4r-4
ゃ っ	a7d-7e6g-8i-5n-7o9q-4r-4
ゃ っ た	a7d-7e7g-8n-7o9r-4
っ た 、	a-4c4f-6m6n-5o11q10t13w9
戻	b8c5d-11e-5i-6k-6m21n-13o34q31r-5s6t5
^ 受 信	a4b4c4k-5l-4n17o10p4q-7r-4
受 信	a5b5j-4k-6l-11n13o17p4q-7r-4t4w11
信 再	o15
信 再 開	o15
願 い い	d6h7l5o7r4s8w-4
い い た	d6h7l5o7r4s8w-4
聞 い	a13b-4c5e-8f-5g-4i-4j-6k7l13p14r-6
聞 い た	a13b-5c4e-6j-7l8p9w-7
い た ら	a5b9d10e-7f-12g-5i-4j-7k-7p9r8w-12
ら 答	a-10b-8c-4d-8f16g-8k11n4o4p20r-5s6t5u8v8w-9
ら 答 え	a-10b-8c-4d-8f16g-8k11n4o4p20r-5s6t5u8v8w-9
答 え て	a-4c-12f10g-4i-7k9m17p7w-13
て く れ	a-23b4c12d-13e-5g-10h-9i-9j17k9l-7m-4o8p14s5t18u4w-5
く れ	a-23c12d-14g-9h-9i-8j14k9l-8m-4o9p14t18v-5
く れ ま	a-16b10c15e5g-5h-5j20k-7l-6p11q8t-6w-21
^ 困	b-8g-5h-4i-4k4l-4m5n4o4p29r-4u-5w-4
^ 困 っ	b-8g-5h-4i-4k4l-4m5n4o4p29r-4u-5w-4
困 っ た	b-4g-4l-5n5p16s6t6u5v6w-5
と き	b8c18e8f-8g-4i11k-9m-6p18q8s8t9u9w-9
き の	a-5d-4f11g-4i-6j-5p7q15
の 操	a-4b-4d-4e-4l-4p5q15
の 操 作	a-4b-4d-4e-4l-4p5q15
操	a4b-6d-6e-4k5l-10p33q20t5w10
操 作	b-6d-5k4l-11p32q19w-7
ガ	a-6b-5d-12i18j-5k-6p19r-6s5t5v4w10
ガ イ	c-5d-8g-8i-4p22r-7s7t7u6v7w-6
ガ イ ド	c-5d-8g-8i-4p22r-7s7t7u6v7w-6
イ ド	a-7c7d25f12g-11i-4l-6p19s10t10u7v9w-7
イ ド は	a-6b-8d13g-4l-8p6w-5
中 断	a5b5e-10i-4p4q22s-5u-7v-13
中 断 し	a5b5e-10i-4p4q22s-5u-7v-13
断	b7f-6g-4i29k-6n-10p4q24t-8u-13v29
断 し	a5b5e-10i-4p4q22s-5u-7v-13
^ 今 の	q23r-10
今 の	q26r-11s4
今 の 入	q8t4
の 入 力	e10i-6l-7p-5q9t4
力 を 取	o-9q20w-9
戻 る	n-5p-5q14
る 、	a-7i-9n9q12w-9
、 や	c4e-5n-4o7q12r4t5v14
、 や め	o-4q6v10w-7
や め る	f-7q17w-12
こ の 手	a5b-5e-11n-6o5p-6q29r5t10w5
き 、	q5t6w-5
な か	a-6c-7d5e18f11g16i-11k-5q17w5
な か っ	a-6c-8d4f6g16i-7q11w-6
っ た こ	e-4i-4q9
た こ	g-9h9i-4j11l-7q10v4
た こ と	g-9h9i-4j11l-7q10v4
こ と に	a5e8f-5h-4i-9j-6n-7o13p-4q11r4t-6u4v4
と に	a5e8f-5h-4i-9j-6n-7o13p-4q11r4t-6u4v4
と に し	e-6f-6n-11o10q8w-6
^ わ	a-11b-8c-6d-11f5h9j6k-5l-11o-7r15t16u-4w-19
^ わ た	c-4d-8e4f-5g6h11j11k4l-8o-6r13v5w-14
わ た	a-6c-4d-9e5f-4g7h11j11l-8o-6p-4r22s4v5w-5
わ た し	a-6c-4d-9e5f-4g7h11j11l-8o-6p-4r22s4v5w-5
た し の	e-4f-4g8h-8j16r18v4w-4
し の	a-5d-5e-4f-4h-10i4j14k-5o-4p-5q-4r19s5v6w5
し の 情	r8
報 を 見	e-4r14
を す	a5d-8f-6h-6i13j-4k-7n-7o-4p13q-7r8w-12
を す べ	e-8g-4i-4n-4r19s5t5v5
す べ	d-5f10g-4n-4r14s4
す べ て	d-4f10g-4n-4r14s4v4
抹	a-6l-4r16s4u4v5
抹 消	a-6l-4r16s4u4v5
抹 消 し	a-6l-4r16s4u4v5
っ ち	b9f6r7
ち で	b5r6w10
で 保	r9w-8
し て る	h7r5w4
て る	a6d-7e-11f-15g-16j-6n-7p-13q-13r8t5w20
る 自	r8w-5
る 自 分	r8w-5
自	b9c11e-4f-10g13i18k10l6p-8q-7r25s4t7w13
自 分	b4d-14g12j5l8p-6r22s4w-5
自 分 の	d-15g11j-7n-4o-5p-7r18s4w-5
分 の	f-7g15i-6j-6l10p-5r20s6t5v4w-7
分 の デ	d-13o-4r11w-11
の デ	p-4r12s4w14
の デ ー	p-4r12s4w14
て 何 ?	r7w-6
何 ?	a-7b-8d-9h-10m-10r5w12
何 ? $	a-7b-8d-9h-10m-10r5w12
^ 退	b-6e-9g-4l17m5n30o12q29r8s6
^ 退 会	b-4e-4n23q-10r5v-4
退 会	b-5e-4n22q-10r4v-4
す る の	a4d-4g-7h6k-8l7m-4o-5p9q-8r6t6w8
個 人 情	b-4c-4j-4n-5q-4r20w-6
人 情	b-4c-4j-4n-5q-4r20w-6
人 情 報	b-4c-4j-4n-5q-4r20w-6
消 去	k-4n-5q-6r14
消 去 し	n-12q-5r10
去	f8g-7n-5q-6r16w7
去 し	n-12q-5r10
去 し て	n-12q-5r10
^ 自	b12d-8f-8g16k15p-4q-7r20s4w6
^ 自 分	d-10g13j4r17s4v4w-6
を フ	d-11r11
を フ ァ	d-11r11w-4
イ ル で	h-5k-4r12w-6
ル で	a-6c-4d10h5i4j-4k-7l-6m-6p-5q15r6w8
で 受	a-16b15c-8e-8g4h14j-7l-4n5q7s8t8u7v7w-8
で 受 け	a-11c-10e-7h10p-4q4r11s4t4u4v4w-10
け 取 れ	b-8c-4d4g-8h11r11w-11
取 れ	a-5b-12e8f-4h6i-10j-12p-8q4s5v4
取 れ ま	b-11e8g-11h6i-6q4r12s4
^ 名	a4e-13h10l-8p4r27s9t4u-7
^ 名 前	e-13h10l-8p4r26s9u-7
名 前 と	c4d-5r7s5u4v4w-7
前 と 電	r9w-4
と 電	k-4p4r10u4v4w6
と 電 話	k-4p4r10u4v4w6
覚	b-10j-5n-8r4s4w19
覚 え	b-11j-5l-4r4w15
え が	a8e10g10i-6k4m13p-8q-8r4s5w-7
え が あ	a6c-4d-4e13g-4i-5r7s4u5v4w-7
、 今	a8b17c-10d-9e11f7g-4h-4q11r12s-5t-8u-7v-9
管	a-12b8e6i11j-5k6o5r14v-5w-8
よ う $	a-8s12v-9w8
^ ハ	a11d13h-6k-4l6p-7s21w18
^ ハ ロ	g4s14
ハ	a4b17d12e-5h-5k-4l7p-6s21u-6v-4w23
ハ ロ	g4s14
^ ご	a-4e7i14j7k6q-4s15t21u-11v-8
無	a-12b-4c-7d9e13h-7i9j-6l6q11s14u-8v-6w-5
し て お	a-11d12h-5i6j5k-5o10q-6r6s17t11v18
っ す	d4e-4h4k-4m4q-4s19t14v-4
っ す $	d4e-4h4k-4m4q-4s19t14v-4
感 謝 い	t13
謝 い	t13
謝 い た	t13
ー !	t8
ー ! $	t8
^ お か	t14
お か	g13i6t11w8
お か げ	t14
か げ	t14
か げ さ	t14
げ	d-6e-4f8h6k12s17t24u-5v-6w16
げ さ	t14
げ さ ま	t14
さ ま	s11t13w-5
さ ま で	s11t13w-5
で 解	g6n10q-4t12
解 決	g-5j6k14t15v-4w-4
解 決 し	g-5j6k14t15v-4w-4
決	a12b-6e-11f-4g-6j7k10l-7n-6o4p-4t16v9w15
決 し	g-5j6k14t15v-4w-4
決 し ま	g-6j4t13w-5
た 、 あ	o-6t19w-4
^ ほ	b-5g-4m11r5t17w11
ほ ん	b-4m19n-8s-5t16u4w16
お き	d12k-6n-4q9r5t20v16
き に	a-10c12e-5f-5i7m-4n4t21u4w-8
に $	i-5l-4n-8o10t16w8
い 、 お	m-9o8s-6u19v-9w-6
、 お	c11d-7e-11h-4j-4k-7m-9n6o12s18t4u26v-11
、 お 願	c5d-4e-6f7i7l7n9o-4p5u27
^ そ の	c4i-7j8k-4u13w-7
そ の	c5e-9i-7j19k-4l11u18w-6
そ の 通	i-7j-9u12w-6
の 通 り	j-10u12w-6
通 り	e-4i7j-10u12w-7
通 り で	h4i-8j-6n4t4u16v-4w-10
り で す	a16b14e-9f-8g-4i-7j-9l-7o4s15u16w-6
い い よ	u15v-14w-7
い よ	a12f-4n11o-6u16v-13
い よ $	a-4o-4u16v-12
よ $	c4e14g4l-4m4n5u23w-7
^ 了	e-7f-6g-6h-9j-4l-7q-8u24w-11
承	c4e-6f-7g-7k6m4n5p6q-4s4u28w-12
え 、 違	i-4u-6v6
、 違	v10
、 違 い	i-4u-6v6
^ い ら	k-4n-10p-5v24w-11
い ら な	a-4k-6n13p-4v15w-17
う で は	b-5d-5e-5g-6j-5n-5u-18v25
で は あ	b-6d-5e-6g-5n-5u-13v19w-7
肩	a-4b-9c19d-13k-6l-5s5t4u5v5
こ り	w10
こ り が	w10
が つ	e6f-8h-6i19j-8w6
が つ ら	w9
つ ら	i-4s4w13
つ ら い	i-4s4w13
ら い	a6b8g-13j8l7n-4p16q-7t-9v-6w10
ら い $	b10d-6f5h-11
^ あ し	a18b-6d-6e9g-4j-4l-4o4q6s7u5v8
あ し	a23c4e6f-6h-4j-6n-4q5s5u4v7w-6
あ し た	a23c4e6f-6h-4j-6n-4q5s5u4v7w-6
の 朝	a-7b-4e-6n-7v4w16
朝	a19b-8c-5e7f-10g-5i5j-4n13o9p4q-4s9w13
朝 は	a6b-6f-8n-5w18
が お	a-5b-5c31e-5g8i6j-11k-7o5q6s6u7v4w19
り る	a-7b6e-4n-7w11
ら し	a-5f9n-6p4s4v4w22
ら し い	a-6i-4n-8v4w20
^ ワ	a14b-10c-6d16g-5h-5n4q5u7v7
^ ワ ー	a15b-9c-6d17n4o5q6s4t5u7v7w-4
ー ル ド	a10b-18c-7
ル ド	a10b-18c-7
カ ッ	a-6b-16d-7e-4i-11j-7w17
ッ プ	a15b10d7f11g-9h-7j-6n8o-5r-6s6t5u4v7w7
ッ プ の	b7c-8f5
プ の	a6b7c-7j-5v4
プ の 日	b-7c-7f-12n-4
の 日 本	a-7f10
戦	a-12g10m4p4w19
、 何	a7b-15c10d-4g24h-4i18j-5p22s9t5u-4v7w-8
、 何 時	b-10e-8w7
何 時 キ	a-8w8
時 キ	a-8w8
時 キ ッ	a-8w8
キ ッ	a-8w8
キ ッ ク	a-8w8
ッ ク オ	a-8w8
ク オ	a-8w8
ク オ フ	a-8w8
オ フ	n24s4w6
格	a-6c-5g31j-5l-4m-6n5o5p-6q4r-5s5t5v5w10
探	c-11d-10f-4r-7w17
探 し	c-11d-10f-4r-7w17
し 方	a4b-8c-9d-4f6l-4m-5o4p11q-5s5v-4w7
方 $	e-11f-4h-5l-8m4p-4q-4s6t8u-4w34
教 師	f-8w14
師 を	a-4b-7c17d-5e-12f-7j-7k-6n-4s5t5u4w6
の 映	c-4d-4f-5w15
の 映 画	c-4d-4f-5w15
映	a-13b-4c-4f-6o4p-5s4w26
映 画	a-13b-4c-4d-5f-7p-5w21
観	a-13b-12e-11f-8i-7t4w25
泣	e-4h-4i-11w13
泣 い	w6
泣 い た	w6
^ 通 販	w8
通 販	w8
通 販 の	w8
販	g-4w8
販 の	w8
の レ	a-11d6f10j-6s5t4w11
の レ ビ	a-8d-6f7l-5w4
レ ビ ュ	a-8d-6f7l-5w4
ビ ュ	a-8d-6f7l-5w4
ビ ュ ー	a-8d-6f7l-5w4
ー で	a-9b23e-5f-4h9i10n-5o4t13w19
一 つ	f8k-4p-5s5u4v4w17
つ け た	f7i5w7
け た $	w8
押 し	d17e-6l8m-7n5o-10p16q23r-4u-5
出 て	a-4b6f-10g8h-8i9j-7k-5r-6s4u4w11
て み	b5g11h5i-5k-10m5p-6s5t4v5w16
て み た	b5g11h5i-5k-10m5p-6s5t4v5w16
た い な	g-13l5p9
い な あ	b4c4g-11i-6m4w23
な あ	a4b6g-10h14i-7m4n-4p-5q-8w19
な あ $	b4g-9i-4m5o4q-4w27
あ $	b4i-4m4p-4s22v-8w28
^ 時	a17b-5d-4e-10f12g6i-13m5o-6r-5s7v4w-6
劇	a-10f-11w15
で 通	f-10g5i6l-5n10v4
形	d10f-9g-4h-5w7
話 が	c4e4f21g5i-5k15m4v-7w10
話 が 面	c-6
が 面	a-8c-4i-9j4l-6o4u-5v-8w19
が 面 白	c-6w5
面 白 か	c-6w5
白 か	c-6w5
白 か っ	c-6w5
^ ビ	a-7d14g-6k-7m-4p-6s5u5v4w14
^ ビ ー	p-10w17
ビ ー	a-11b7d-4e14k-5l-7p-10v4
ー ル が	b-4c8d-4i14j-6k-4r-7
ル が	b-7c9d7f-4h-6i10j-6k-6r-10s4
が 飲	w4
が 飲 み	w4
飲	f-6i-4j-4k-5l-10o-4p4r5s5w35
飲 み	b-7e-7f-9i-10k-5l-11m5o-6s4w25
飲 み た	g-4i-9o-6w15
^ う ち	c-6g-4i11j-6l10m5t6u-4v-6w11
う ち	a-6c9d-10e-5f-4g-8h-6i18k-5l5m8n13o20q-7u-6v16w15
う ち の	a-4c5d-4g-8i12j-5l7m6t6v-4w21
ち の	a4b-6c6d-7e-4f-4g-9i19l6m4q-6t6v-5w18
ち の 子	a-7c-8g-10m4u-5w23
の 子	a-12c-11e-11g-8h5i-8l-5m6t4u-11v-7w27
、 人	c-4e-7f5j-4k27m5n-5p5q-7u-8w11
^ 梅	a-5g-7i-6j-5l5m5p-4r-5s6t6u5v5w22
梅	a-5g-7i-6j-5l5m5p-4r-5s6t6u5v5w22
干	g-8i13l4m4s7t8w19
け 方	a-7b-6c-5d-4g11h-4j-7k-4p-7r-8w12
知 っ	a-7b-4c-5g-11j-9p-9r8s5t4v4w7
知 っ て	a-7b-4c-5g-11j-9p-9r8s5t4v4w7
っ て る	a10d-5f-10g-14i6k-8l4n-5p-10r7s5t7v5w6
て る ?	a8d-6g-11h6k-5p-7r-8t6v4w8
^ ポ	d-4g-4r-4w9
^ ポ イ	d-4g-4r-4w9
ン ト カ	w7
ト カ	w8
ト カ ー	w8
カ ー ド	b-4d-6e-14i-12l-6w20
^ 地 球	t4w11
地 球	t4w11
球	a-7s7t6v6w23
月 ま	a-6b-4d-4j-11s4t7w18
月 ま で	a-6b-4d-4j-11s4t7w18
距	a-5b6o4s4t7w10
距 離	a-5b6o4s4t7w10
離	a-5b7e-8g-4h4i-7p-4q12s8t11v5w15
町 の	a-4b15d-5g-5j-4l-6n5o6q5s5t6v6w-6
の 花	t-11w16
花	b-22c-7d-6f-8i8o4r4s5t-7w24
花 火	a-4b-4i14w-7
花 火 大	a-4b-5w10
火	a7b-8c9d-7e6g7h-9i16j-12k-10l-9m-7o4p-4w7
火 大	a-4b-5w10
火 大 会	a-4b-5w10
大 会	a-7b-8e-7g-10o5r5t4w23
す ご	u-5v-4w18
^ 歯	f-5i-7s4t4w20
^ 歯 医	e8w6
歯	f-5i-7s4t4w22
歯 医	e8w6
歯 医 者	e8w6
医	e4k-11l-8w16
医 者	e4k-12w15
こ わ	e7
わ い	a-10b-4e-10i-5j-6k-6p-8r8w11
日 の ラ	a-7b-5c-6d-6e-5f-6w11
の ラ	a-10b-7c-7d-8e-6f-11g-4i-8s8w16
の ラ ッ	a-7b-5c-6d-6e-5f-6w11
ラ ッ	a-7b-6c-6d-7e-6f-6i11w10
ラ ッ キ	a-7b-5c-6d-6e-5f-6w11
ッ キ	a-7b-5c-6d-6e-5f-6w11
ッ キ ー	a-7b-5c-6d-6e-5f-6w11
キ ー	a-4b-6c-6d-6e-6f-5l-5o4w17
カ ラ	a-11b-6c-10i4s6v5w14
ー は 何	a8b-7d-4e-4l-5w-4
色	a-8b-6i16
^ 洗	f-6p-5w15
^ 洗 濯	p-6w9
洗	f-6i5p-5w14
洗 濯	i7p-6w9
濯	i7p-6w9
物 が	e-20f-5i11j-4v-4w14
か な い	d-5h9i12l-6w14
え た $	c-4d-4f-5i-9r-5s4w16
^ 新 し	a-5b-6e-10g-4h4i-4j5l35o8q6r-13s5t4u-5w22
パ ソ	a-5b13d-4e-4f6p-12r-7
パ ソ コ	a-5b13d-4e-4f6p-12r-7
ソ	b13d-4f5i-6k-4p-10q-4r-5w9
ソ コ	a-5b13d-4e-4f6p-12r-7
ソ コ ン	a-5b13d-4e-4f6p-12r-7
コ ン の	b-15p-12r-8w16
ン の	a18c10d7e8f-6g-12i4j-10k-11l-9n-4p15q-9r-7w10
の お	c14d-4e-7i-5n4o7
の お す	n-5w9
お す	w16
お す す	w16
す す	w16
す す め	w16
す め	w16
す め は	w8
め は	w8
^ 推	a-5d-5e-8l8r-4w7
推	a-5d-5e-8l8r-4w7
し が	c6e-8f-4g14k-9m-10n-8q-7s8t4v4w9
が 結	w8
が 結 婚	w8
結 婚	a-6e-8h-4w20
結 婚 し	w7
婚	a-6c-4d-4e-7h-4w22
婚 し	w7
^ 高 速	i-13w15
高 速	i-13w15
速	a-6d-4f17t9u-5w12
道 路 の	h-5j15s4u4v4
路 の	h-5j15s4v4
の サ	i8n11q-7r11t4w-5
の サ ー	i-5n11q-10r9w-7
サ ー ビ	i13n9p9q-9t4w-6
ー ビ	i13n9p9q-9t4w-6
ー ビ ス	i13n9p9q-9t4w-6
ビ ス	i13n9p9q-9t4w-6
ソ フ	d-15i-8w22
ソ フ ト	d-15i-8w22
フ ト	c-9d-8i-9j-4k-10l-4n-4p-4r-4s4w21
ク リ	d-5g-9h-9i-6n-13o-7w22
リ ー	a9d-6g-7h-9l15n-7s9v5w24
最 高	a-8b-5c-13e-7f7i-9
会 っ	c-6w8
^ 電 子	d-5h11i-6l6t5w-4
電 子	b-4c-4d5e-4h12i-5l7t6w-6
レ ン	a9c-6d-6e-4f-5r-4w16
卵	f-6q-4w13
卵 が	f-6q-4w13
発	a8b-5d12g7h21k-5l-5m-6o-6p-7q-4s6t5v5w20
^ ハ ノ	a-5d-4g-5j-4t4w15
ハ ノ	a-8b7d-4g-6s8t5w14
ハ ノ イ	a-8b7d-4g-6s8t5w14
ノ	a6b11c-4d15f-4n-4s8u-8v22w5
ノ イ	a-8b7d-4g-6s8t5w14
ノ イ で	a-8b7c-5d-8f-4g-5w-5
イ で	a-8b7c-5d-8f-4g-5w-5
食 べ た	w7
べ た	a-4e-6f7i-6m4o-6r-5w9
た フ	f-5g-4o-5q-6r6
フ ォ	a12e-9f8g-5h-8i-10l5p-5s11w-5
フ ォ ー	f8i-11q6s5w7
ォ	a12e-9f8g-5h-8i-10l5p-5s11w-5
ォ ー	f8i-11q6s5w7
ォ ー の	w4
味	a-7b-4c-4e18f4i-6j-5p4q9t13v5w37
ら れ な	a-5c-7e10f-8g6w7
れ な	c-6d6e26f-8g9h5i-4j-8s4w15
れ な い	c-4e23h6j-7k-4s4w15
年 賀	h-4w12
年 賀 状	h-4w12
賀	h-4w12
賀 状	h-4w12
な い と	a10b-8e-17g20h-7i-7m6o14p-9s8t5w5
い と	a9b10e-7f8g19h-6i5l20o12p-5r4t11v-5
い と $	a-5c4d-13f-5h-4w19
と $	c5d-9g-6i22l5m-7n5s8t12w24
^ 車 の	g-11i5j-4w10
車 の	e10g-6i5j-5q-4
の 保	w6
保 険	h-6j-7w15
保 険 の	h-9w12
険	h-5i11j-6w17
険 の	h-9w12
時 期	a6
買	a-7b-8c-5d19g-4o4r6s4t6u-5v-6w40
買 え	b-7d-4m-4o5r5s4w28
え な	e10f-5h10i-5l-8o4t-4w9
え な い	l-9v-5w12
^ 紅	a-9b-9c-6w17
^ 紅 白	a-4c-6w6
紅	a-9b-9c-6w17
紅 白	a-4c-6w6
の 司	w9
の 司 会	w9
司 会	a-5c14h-7w5
今 年	a-6b-5c-6w13
だ れ	a-5b-6c29d-8g-6h-6j-9k7l-4n5o6p-10q5s7t7u5
だ れ $	c7d-7e-6
れ $	c11e-5o9q9t6w28
^ ゲ	a-11c13d-9l-13r-7s4u4v4w11
^ ゲ ー	a-10l-14r-8w19
ゲ	a-11b-4c19d-10i-5l-14n-7r-6s5t4u5v5w5
ゲ ー	a-10l-14n-9r-8w19
ゲ ー ム	a-10l-14n-9r-8w19
実	a16b6c6e-4f21g-7h-6n4s5w-11
者 の	b-5c6d-5f7g-7i-6j-5k12l-7r-9s12t4w9
の チ ャ	f-4i-6k7p11q-5r6v4w-8
チ ャ	c6d4i-6k23n-5p12q-6r12s15t-7w7
チ ャ ン	k10w10
ャ ン ネ	i-4k10r-4s-5w10
ン ネ	i-4k10r-4s-5w10
ン ネ ル	i-4k10r-4s-5w10
ネ	a-11c13f5k23l-4p-4r-4s-5w10
ネ ル	i-4k10r-4s-5w10
ネ ル 登	l-4s-7w12
ル 登	l-4s-7w12
ル 登 録	l-4s-7w12
子 が	e-6f7g-12i-4w9
五	e-10f12g-4i8l-7o4p4t5u-4v-5w4
^ マ	f7h-7i4j9l-6q-4r5w11
^ マ ラ	l-4q-4w9
マ ラ	l-4q-4w9
マ ラ ソ	l-4q-4w9
ラ ソ	l-4q-4w9
ラ ソ ン	l-4q-4w9
ソ ン	f-8l-6p-4q-6r-4w15
ス ト $	c-4d6g-23n-6p10w13
パ ス ワ	b9d4f-8i-4n-4s5u5v5w6
ス ワ	b9d4f-8i-4n-4s5u5v5w6
ス ワ ー	b9d4f-8i-4n-4s5u5v5w6
ワ ー ド	a-10b11d10f-7q4r-4s6u6v6w8
銀	a-9b-6d-5g-5w15
銀 行	a-9b-6d-5g-5w15
ア プ	b4d-18i6l-6n-6p9r-7w15
ア プ リ	b4d-18i6l-6n-6p9r-7w15
プ リ	d19g-4i6m-4n-5p12r-8s5t4u6v7w14
プ リ に	b6d-6w13
リ に	b6d-6w13
に 入	c-8d11e17f-5g-5h-7j4k-14l21m-6q-11r7s4u4
に 入 れ	a-4b13d-8f-4h-5i-5j5l9s4t4v5w6
^ 北	w7
北	w7
海	b-4c-6d-5g-6j-7p-5r-6s5v4w25
旅	a5b-4f-4k-4q-10s4t4u4v4w20
旅 行	a7f-5k-5w8
旅 行 の	a7e-4f-4
行 の	a6b-4e-4w7
コ ー ス	a-12b-7e-11f5k-10l4w14
ー ス	a-5b9d-4e-6f9i-6k-9l9m6n11o5q-4r11s4v-6w14
ー ス $	a-11b-8c-5d-6e-7f-7k-4l-6w17
^ 赤	a-7w9
赤	a-6f-5i16w11
赤 ち	a-13w8
赤 ち ゃ	a-13w8
ち ゃ ん	a8e9f-5j8k8t9
ゃ ん	a8b-4e10f-6j10k8t10u-4v-6w10
ゃ ん の	a5b-6
ど う し	f-6i-9l14o16p17r-4v4w17
う し	b18c-5e-7g-11h18i-4j4k10l8n6o10p15r-6u25w21
う し よ	e-4p-8w17
^ 映	a-14b-11f-4i-17w18
^ 映 画	a-14b-11f-4i-17w18
映 画 館	b-4w8
画 館	b-4w8
画 館 の	b-7i-17w20
館 の	a-12b5d-4f-4i10s4t4w12
の 座	w8
の 座 席	w8
座 席	w8
ど こ が	b-9c-4d-6f-4w11
こ が	b-8d-5e-7m-5w14
や す	a6d-5e17f24g6i11q-6s-6t-13u-5v-8w12
や す い	f8
い ?	a-10b7c-8d-13e-4f-9g10j-8m15o4p-12w12
い ? $	a-8c-7d-12f-8g12j-8m16o4p-11w16
^ な	b7d-4e-4g4k-10l-9n-9o6p15q-4s-5v30w26
^ な る	w18
な る ほ	w18
る ほ	c-5f-4w20
る ほ ど	c-5f-4w20
ね	a22b23c5e-9f-8h19i5k7l6m17o-6q-7t27u-8v-21w26
ね $	a13b15e-8f-9g5h-4i4l-5o-5t23u-7v-8w30
冷	i10l-4m-4p-8s4w20
冷 蔵	e-4g-4i-7l-5p-11w18
冷 蔵 庫	e-4g-4i-7l-5p-11w18
蔵	e-4g-4i-7l-5p-11w18
蔵 庫	e-4g-4i-7l-5p-11w18
庫	e-4g-4i-7l-5p-11w18
入 れ る	b6e-7f-4i-4l-5w4
れ る	a-16b-5c21d5e10f16g-8h-5j11k8l-8n-5o16p13q-14r19t5w15
れ る の	a-9c12j4l-4n-6o10p18t7u4v7w-6
^ フ ラ	s-8w12
フ ラ	s-8w15
フ ラ ン	s-8w15
ラ ン	e-4f-7i-4l7s5w10
ラ ン ス	s-8w15
ン ス	d-11n-6r-14s-5w21
ン ス 語	s-8w12
ス 語	s-8w12
こ ん に	a4b-4c-4s17
ん に ち	a4b-4c-4s17
に ち は	a4b-4c-4s17
ち は	a4b-4c-4s17
て 何 $	a-5g-5s-7w9
何 $	g-7l-13s-4w14
靴	a-4e-4f4i-7l-6p-5s4u4v4w16
下	a-4b7c-14d-7e-8f-4g-5h-5i19j6l-11r-8s6w14
穴 が あ	c4e-9i17j-4k-4q-4w8
あ い	a-6b5e9g4i13j-5l5m4r4s4w22
^ ピ	a-7b-9v-6w20
^ ピ ア	a-7b-9w15
ピ ア	a-7b-12w18
ピ ア ノ	a-7b-12w18
ア ノ	a-7b-12w18
ア ノ の	a-7w9
ノ の	a-7w9
ノ の 発	a-6w8
の 発	b-4d13e-5f-4g-12h10j-7l-4p-10r11s4v4
の 発 表	c-4d8f-4j-6
発 表	a8b-5d9f-7g12h-8j-12l-6w-9
発 表 会	a-6w9
表 会	a-6w9
会 で	b-8c6d-8e-11g-5j14k-4m4p-7q4r-8s6t6v6w17
曲	c-17i7w7
曲 が	i7
が 決	a6i-6n-7p-4v-9w15
が 決 ま	a6i-6n-7p-4v-9w15
決 ま	a7b-6e-11f-4g-5i-5j10l-9n-6p-4q4s4v-8w9
ま ら	a-12f13i5m5n-7v-6w8
ま ら な	a-12f13i5m5n-7v-6w8
^ 夜	a19b-9e-11f-4g-7i31j-5k5n13p-6q-7s19t6u9v11w12
夜	a21b-11e-4f-11g-11i33j-5l-6n11p-6q-10s16t5u4v6w15
分 に	e-4g-4n4r7s13
報 告 書	a-6d10e-7f-4h-4i-5j-6w15
告 書	a-6d10e-7f-4h-4i-5j-6w15
書 を	a-4b-4d4f-6g-5h18k-10l4m-10p-8q-4r-4w5
を 書	b-4c-10d-12e6f24h-8k-5l9m-4r7s6t7u4v5w10
を 書 い	e-9f10m-9t5w13
書 い	b-5e-11h-11j-8k-5l-21m10p-8r11w7
書 い て	b-5e-11h-11j-8k-5l-21m10p-8r11w6
い る の	a-11b-10c-15d9e11g-7h9i6j10k-7l-8n-13o6p-13r5s8t8v4w5
義 の ス	a-4d9
の ス ラ	a-7d20f-7s4t4v4
ス ラ	a-6c5d26f9l-7s7t7u4v6
ス ラ イ	a-6c5d26f9l-7s7t7u4v6
ラ イ ド	a-6c5d26f9l-7s7t7u4v6
イ ド を	b-7c-4d7e-8g-8l-4p15s7t6u6v7w-6
ド を 見	a-4b-4d5e-5g-8p14s6t6u5v7w-6
返 し	d5e-4v4w5
返 し た	d7e-6
で 、 こ	e-5o-7q15
、 こ	a13b-8c-7e-5f5h-9i12k-4l4n-4o-4p8q28s16w-7
、 こ の	a8b-4f9i8l-10n-6p8q12t4w-6
こ の サ	i-7n11q-10r9w-9
ス は	a4b7c-8e-17f-11g-11j-8k-7l-11o4r5s4v4w8
う 使	e-4p12r10
使 い ま	a-4p10r9w-4
。 登	a-5p-6r11w-6
。 登 録	a-5p-6r11w-6
登 録 さ	j-4k-5l8r14w-9
録 さ	d-7e8h-6j-9k-5l9r14w-13
録 さ れ	d-7e8h-6j-9k-5l9r14w-13
い る 私	r9
る 私	r9
る 私 の	r9
べ て 削	e-4i-4n-4r8
て 削	e-4i-4n-4r8
て 削 除	e-4i-4n-4r8
削 除 し	i-11n-5r16
除 し て	d-12f-4i-9l-9o18r14
さ い 。	c5d5f-7h-11j-4k5l6n12o6p-5q17r10u-30v-9w-8
い 。	b-4c4e-9f-8h-15j-4k12m13n10o11p-5q14r8s-11t-12v-8
い 。 $	b-5c4e-7f-8h-15k11m13n10o5p-5q14r6s-11t-12v-8w5
久	s12u-8v-4
久 し	s12u-8v-4
久 し ぶ	s12u-8v-4
し ぶ	s12u-8v-4
し ぶ り	s12u-8v-4
ぶ	a-5b-4e4i4s15u-6w9
ぶ り	s12u-8v-4
に 自	e-7i9l8
に 自 転	i9
自 転	b7e-6f-5i9j-5r-4w12
自 転 車	b7e-6f-5i9j-5r-4w12
転 車	b7e-6f-5i9j-5r-4w12
車 に	e5w6
車 に 乗	e6w6
に 乗	a-9b11c-6e9j-8k13l-4p-5w4
乗	a-11b7e12f-5j-9k14l-4p-9r-9w26
乗 っ	d-5f-8i-6j-7k17n-4p-7r-10w15
っ た 。	a-11d-6f-6g-10m4o-5q-4r-5v5w32
風	a12b-10d-6e9f-10g-4i-4q-4w12
気 持	v-4w10
気 持 ち	v-4w10
持	a-12b-7c10d9e-4g-6h-9k-4l14p-5r6w7
持 ち	a-4c-5d15w14
よ か	c-5f9t6
よ か っ	c-5f9t6
で も	a7c-8e17f5g11i10j-12k6l12m7n-5o-7p-8q9u-9v-7
肉	i6v4w9
痛	b-6e17f9g-4q-6v-5w13
だ な	l9q-4w13
か ら 始	a14b-11c-6d-5e-8g5l-11p9w-9
ら 始	a14b-11c-6d-5e-8g5l-11p9w-9
ら 始 ま	a13b-9c-7e-5l-10p-5w-7
始 ま	a24b-7d-4e-4g-13l17m4n4q10r-4s9t7u6v9w-16
始 ま り	a13b-4l6w-11
す か ?	b4d4e-9f-5j-13k7l4p4r4s-10w-9
か ?	a9b5d6e-8f-4j-9k8o-4p4r4s-9w-13
か ? $	a10b-11d6e-5f-4g4j-7k8l-7p4r5s-9w-7
週 の 時	a9w-4
の 時 間	a27c-8d-4e-9f16i-8j-11k4s4v5w-16
時 間	a33b11d-5e-7f20g11i23j-6k8o-10q-4r-8s6t5w4
時 間 割	a26b-7d-8e-4f-11g-8o-7s6t6v6
間 割	a26b-7d-8e-4f-11g-8o-7s6t6v6
間 割 を	a20b-5f-10g-8o-5s5t5v4
割 を	a20b-5f-10g-8o-5s5t5v4
つ で し	a13b-7c-5f-6j-6w-9
2 5	a12e-5l9s-8u-4v-4
2 5 日	a10e-4s-6
の 予 定	a18b-10c-6d-7e6g-6h-7j6w-28
予 定	a24b-11d-12e11g-5h-4j5k10l-8m4n4p-4q4t5u-5w13
予 定 を	a24b-6d-8e-13h-4j-7p-6t4u5v5w-15
し た く	a7c6e-5g5k11q-6r4s-5v-6
、 子	a7b-5e5w-10
、 子 ど	a7b-5e5w-10
ど も の	e6p-4w7
も の 迎	a12b-7e9i-10p-5w-12
の 迎	a11b-6e12i-7p-6q-4w-11
の 迎 え	a11b-6e12i-7p-6q-4w-11
迎	a13e12i-6p-6s4u5w-10
迎 え	a13e12i-6p-6s4u5w-10
迎 え が	a13e12i-6p-6s4u5w-10
曜 の 午	a12b5c-10d-8e-9
何 を や	a24b-16c-4e-10w-19
や る ん	a9c-5e6f-4g-6t4w-12
る ん	a22d8e4f-10g-5h9i-6j13k-12r5w-19
る ん で	a21b5e4f-8g-4h9j10k-6p4t5w-16
修 は 全	a6
は 全	a5b-4g7w-4
は 全 部	a5b-4g7w-4
全 部 で	a9b-9g7h-4l-6w-4
部 で	a9b-9g7h-4l-6w-4
部 で 何	a5b-4g7w-4
で 何	b4e7g4h-8i9m-8p8u-12v-8w19
で 何 日	a7
何 日	a9b-8c-10d-8e-10f-9g-6h6j-5k-4l-5r7
何 日 間	a7
日 間 で	a6
間 で	a18b-7c-5e-6f6j-9k-18p-14w-5
間 で す	a17b-8c-5e-6f-6j-9k-17p-16w-4
県 庁 の	a8b12s9
庁 の	a8b12s9
の 見	a16b-15c-5d-9e5g-4j-8l4m4s4t4v4w4
の 見 学	a13b-15c-4d-5e9f4i-6w-15
見 学	a8b14c-12d-10f11g-8i-8j-8k-5l-6m4o4r-4s4t5w-24
見 学 は	a20b-14c-4d-6e8h-4i-5j-4w-18
学 は	a20b-14c-4d-6e8h-4i-5j-4w-18
学 は 何	a16b-7f-5i-7w-15
は 何 日	a10b-6c-10d-8e-8f-12g-5h6j-9l-5r7w-7
何 日 で	b-11c-5e-5w11
日 で し	a17c-15f6i-6w-8
の プ	a15b-7c18d11e-6g-4i-6k-5s4w-16
の プ ロ	a14b-6c17d-5f-5i-4k-4l-4w-14
プ ロ	a15c12d-8k-4r10s5t4v5w9
プ ロ グ	a15d-7e-5k-4r-4w5
ロ グ	a15d-7e-5f-7i-4k-4r-4w8
ロ グ ラ	a15d-7e-5k-4r-4w5
グ ラ	a13e-5k-5r-4w6
グ ラ ム	a18b-6d-5i-4r-6w-7
だ け る	a10d10e-4f7p-4r-4s4t-7u4v4
け る と	a10d10e-4f7p-4r-4s4t-7u4v4
る と	a9b13c-7d13e-10f9g-6h-5i12j-9k-10p-8s4t-7w12
る と 助	a13d10p-4r-4s4t-7u4v4
と 助	a13d10p-4r-4s4t-7u4v4
と 助 か	a13d10p-4r-4s4t-7u4v4
助 か	a14b-10d11e-8f-4j4m13n4t30u-5v5w-10
助 か り	a14b-10d11e-8f-4j4m13n4t30u-5v5w-10
も 出	a5b-6d-7e-12f10g-9i14j-8w-8
出 な	a8b-4e-16g-7h14i-9j-4q-15w12
い と い	a6b-11c-5e-13g12h-5k-7w-14
と い	a11c5f6h13j9k-7u-6v-9
と い け	a6b-10c-5d4e-12g12h-5k-6w-14
い け	a5b11e-9f12g6h-5i11j-5l-4q-6
い け な	a10b-4e-8f6g-7i-5j-4w-5
け な	b-6d4e23g16h-7i-9j6k-5m4n-5p-4q-6r6s8t18u8w5
け な い	b-6e19f-8g16h-6i-6j5k-6m4n-5p-6q-6r5s7t21u6
な い の	a6c-6d4f-16g-11h13i10j14k6l-13n-16p14q-4r-4w-10
、 休	a4e9g-6i-5
み な	a9e-7g-6k7l11o-4w8
み な の	a11e-5f4g-4k10l11s4t5v5w-6
の か 知	a12b-4e-8g-9i-7j-4r14w-5
か 知	a11b4e10g10h-4l-4q-4r8s6
か 知 り	a11b4e10g10h-4l-4q-4r8s6
室 は 何	a-7b6c-4g-4j-4w-4
は 何 号	a-11b8c-9j-4w-5
何 号	a-10b19c-7g-7n4o4p-6q4s4t4u4v4w-6
何 号 室	a-10b18c-7g-7n4o4p-6q4s4t4u4v4w-6
号 室	a-10b19c-6g-7p-6q5s5u4v4w-5
号 室 で	a-9b15c-7g-6
室 で	a-13b22c-8e-8g-6n5o5q4s5t5u5v5w-7
室 で し	a-4b8w-6
^ 高 松	a-4b-9w9
高 松	e-4i-4s9w11
高 松 駅	a-4b5
松	b4e-4i-6o4v-4w17
松 駅	a-4b5
駅 か	b15e-6p-4w-11
駅 か ら	b15e-6p-4w-11
か ら 研	a7b-7c-4e-4s6
ら 研	a7b-7c-4e-4s6
ら 研 修	a7b-7c-4e-4s6
研 修 所	a-7b18g-5n4o4q4s4t4w-12
修 所	a-7b18g-5n4o4q4s4t4w-12
修 所 ま	a-5b7p-4r-4
所 ま	a-6b16o4q4s4u4w-6
所 ま で	a-6b16o4q4s4u4w-6
い る ん	a8b12c-9e-10
、 講	a4b4c-6d-10f13l-5w-9
講 堂	b19d-6e-9i-5l-4o6p-8q5s7t6u5v4w5
堂	a-6b24c-9d-10e-11f-7l-5o8p-8q6r6s9t8u5v6
が ど	a-6b6d12g-4j-4l7p-9r-5w-4
が ど こ	a-6b10d13e-11g-4j-4p-5r-7w-5
ど こ か	a-18d8e-4g12i-9k-4p-11w6
こ か	a-16d10e-7g14i-7j-4k-4p-10q8w7
こ か わ	b17e-10p-5w-5
か わ	b4g-4m7p14w6
か わ か	m9p12
っ て も	a4b12c-7f-8g-8h-4j7k5l-4n-14o13q-4r-10v5w-17
て も ら	a8e6f-13g-12h-18i-14j6m7o6q-5t-5w-18
研 修 セ	b9s4u4v4w-6
修 セ	b9s4u4v4w-6
修 セ ン	b9s4u4v4w-6
セ ン	b11e-7g-4j-5l-8p-7s5t4u5v5w13
セ ン タ	b9s4u4v4w-6
ン タ	b9d-7s4u4v4w19
ン タ ー	b9l-4w12
タ ー	a8b14c14d-8f-8g-4i6k20l-13n-6p-8r-9t4w9
タ ー の	a-11b10c-4e-6k11l-4n-13r-8
所 を 教	a-15b-11c-12d-13g-9j-4k-7p-11r-7w18
後 の 部	a8b5c-4e-4f-7
同 じ と	a-9b9c-5e-4f-7w-4
じ と	a-9b9c-5e-4f-7w-4
じ と こ	a-9b9c-5e-4f-7w-4
と こ	b18e-4f24g6i-5j10k5l-4m-4n6o6t17w-6
と こ ?	a-5b9c-7f-7
何 階 に	b17g-5l-4n4o4p-9q4s4v4w-4
上 が	a4b13g-5i-6l-5p-9
が れ	b14i20l-4p-9w-10
れ ば よ	b9c-4e-8f14h-5j-4p-6
い で し	a-9b11c-7e12f4h-5i-7j-5k-5l10p-4w-8
会 場 に	a8b15c5d9e24f-10g4m6p8s-4w-9
場 に	a6b14c4d7e20f-5h16i6j5o-4p4q-5s-7t-5v-6w-14
に 駐	a-6b21w-19
か 、 そ	a11c6h-5n4w-8
そ れ と	a15d-5h4k-4l-4n4q4w-17
れ と	a15d-5h4k-4l-4n4q4w-17
れ と も	a15d-5h4k-4l-4n4q4w-17
と も	a15d-5h4k-4l-4n4q4w-17
の ほ	b7e-5i4m13t-9w-7
の ほ う	b8e-4m13t-9w-7
ほ う	j10m14p-4r14u4w7
ほ う が	m11t-5w4
う が	a-4d7h9m13w7
が い い	c-11k8m12p-6v-4w19
場 所 $	b5w10
所 $	b5w10
の 講 師	a-15b-6c29d-19e-9i4l-5s6t6u6v6w-9
講 師 は	a-5c14d-4f-5w-7
師 は	a-5c14d-4f-5w-7
師 は ど	c9f-4w-4
誰 が 教	c17o4p-4s4w-8
く れ る	a-10c14d-4i-5j14k11o8p14r-9s5t4u4v5w-5
る の $	a7c5d5e-10f-8g11h-7i-6l-8p19q-6r9
の $	b13c16d6f-15g13h-6i-12j6k4o-6p25q-14r11t6u-6
の 回	a10c-8d4e-4f12g-9h-8i4j16k-5n-4r-4t6v-6w-9
を 担	c10
を 担 当	c10
担 当 さ	c12d-4k-8
当 さ	c12d-4k-8
当 さ れ	c12d-4k-8
さ れ る	a-13b-5c19d-5f-4k-7m4t5u4v4
れ る 先	c15j-4k-9p-5w-8
生 の お	c12f-6w-10
の お 名	a-4c13f-7w-5
お 名	a-6c20d-8e-8f-9r-4w-10
お 名 前	a-6c20d-8e-8f-9r-4w-10
前 を 伺	c7
を 伺	c13d-4i-5j7w-5
を 伺 え	c5
伺 え ま	b-5c6e14i-4
^ フ エ	a6b-18c5d7f-5g-5h-4k-4l-5p-9
フ エ	b4d6e-5f-9g-5h-4j-4k-4l-5p-9
フ エ ン	a6b6d7e-5f-9k-4w-6
エ ン	a12b10c8d5e-4f-4h9k-4l20n-4p-4s11t5v6
エ ン 先	a5b6d7e-5f-9k-4w-7
ン 先	a6b9c5d8e-5f-8j-4k-5p-4u4v4w-10
ン 先 生	a6b9c5d8e-5f-8j-4k-5p-4u4v4w-10
曜 に	b-18c7d-9e-12j15m-6s5u6v5w5
し ゃ い	a-4b-5c10k7w-6
ゃ い	b-5c10e-5k8l8w-7
ゃ い ま	a-4b-5c10k7w-6
別	a-6b12c6f8h-5i13j-8m7o4s4w4
別 の	a-5b7j-5k-5l-4w-6
先 生 で	a-16b-15c20f-5k6t6w-6
生 で	a-16b-13c23d7e-8f-6g-4i-5k9l7m7p-5r12s4t9w-5
生 で す	a-20b-13c17e-4f-8k-6l10t5w-16
師 の プ	c11d-5f-5r-5
プ ロ フ	a-14c17k-8m-4n-6r9s7t5v5w-7
ロ フ	a-14c17k-8m-4n-6r9s7t5v5w-7
ロ フ ィ	a-14c17k-8m-4n-6r9s7t5v5w-7
ィ ー ル	a7c15k-8m-4n-7q-4r10s7t5v6w-8
ル が 見	c6
が 見 た	c5g7i-10j-10p-6r-8s5u4v4w18
ド を い	d14r-6
料 は ど	d10
こ か ら	a-13d9e-6g13i-4j-5k-5p-8q7
か ら ダ	d8
ら ダ	d8
ら ダ ウ	d8
プ リ ン	b-7d23g-5l4m-4o-6p-4r-7s6t5u4v5
リ ン ト	b-7d23g-5l4m-4o-6p-4r-7s6t6u4v5w-4
ト を な	d20g-13o-14w-7
く し て	d10f14g-7h12m-5o-8t4v4w-12
し て し	c-4d17e15g-8h14i-6l-4o-6p-4r-17t4w15
し ま っ	a-4c-4d14e10g-7m6n-5o12q-7r-12t4v5w5
ま っ	a27d5e11f-9g-19h-8i12j-12l8n-7o12p-9q-5r-13v5w4
ま っ た	a21b-7c6d9f-4g-8i-6j-4m4n-5o12q-5r-12v7w10
っ た の	a-12b-6d9f-9g11k-5l6n9o8p-7r12w-7
一 度 送	b-5g-9h4j-4o7u4v4
度 送	b-5g-9h4j-4o7u4v4
度 送 っ	b-5g-9h4j-5o6
て な	a5b-10d11e-8g-5j7p12w10
て な い	a8b-10d10e-7h-4j10k-5w10
^ 次 回	a9c6d6g-6w-20
次 回	a16b-6c6e-5g-8i-4m4w-8
回 ま	a-12c-4d9e10g8p-4w-13
回 ま で	a-12c-4d9e10g8p-4w-13
ま で に	a13b-10c-6d15e-13g-4h-4i-4k-5l-4p-7q4r4s4t4u4w-14
で に	a13b-10c-6d15e-13g-4h-4i-4k-5l-4p-7q4r4s4t4u4w-14
ト は あ	a-21b-5c-13d14g24m-14w-32
仕	a7c12e9f9i-7l20n-4p12v-7w15
仕 事	a-6c13d-5e9f12i-4k-13p-5v-7w11
仕 事 の	b-4e12w-10
事 の 都	b-4e12w-10
の 都	b-4e14i-4w-13
の 都 合	b-4e14i-4w-13
都 合 で	b-4e14i-4w-13
、 電	d9e8
て 2	a8i-11j6k-6
2 0	a9d-12e7g-7j22k-7l-10w-20
2 0 分	e10w-13
ど 遅 刻	e9w-8
出 席 で	e15
席 で お	e8
退 し て	e10l-15m-7
て も い	a-24b-7c-5d-5e4g5h5i-11j-9k-13m15p-16r-6s4t4w-17
も い い	a-11d-6e15g4h5i-10j-7k-13l8m17o-4p-16r-6s6t6v4w-14
出 席 の	a-4e19l-12w-11
席 の	a-4d-4e26i-8l-10o4q4r-4s4t5v4
席 の 登	c-5e11l-10w-5
の 登	c18e9f-4h-8i-7j-8k6p-5q17r20t4u-4
の 登 録	a-5e11h-8i-6j-5n-5p-4q18r20t4u-4w5
登 録 が	d-4h-9j-4l12r8u-7v-4
録 が	d-4h-9j-4l12r8u-7v-4
録 が う	l9v-4w8
が う	b-5e9i25j5l18m4n11o-6q-5r5s5t7u-6v20w-7
が う ま	e4l9v-7
う ま	e4l9v-7
う ま く	e4l9v-7
ま く	e4l9v-7
で き な	a-9b-9d8e15g10l-9p-9w-5
き な い	b-8d9e7f8l-6p-9
出 し て	a-4c4d-16e-7f-4g20i5j13k19l8n-9o-10p-8r7t5u-12w4
に 行 け	a8b10e4f-13h5i-8p-11
^ 朝	a11c-4e6f-6g-4i9s8t-4
ン す	d-4e12g-8w-10
^ 水 曜	a7b-10c6d-7e6f-5g-5h-4i-5l-6s4t5w-19
水 曜	a17b-17c5d-8e6f-5g-5h-4i-5j-4l-6t4w-14
水 曜 の	a14b-6c-8i-7w-6
の 月	a8c-8e8j-4t4w-9
の 月 曜	a8c-8e8j-4t4w-9
出 席 は	b-5d-5e16g-8h-4j-5r-14w-8
席 は	a-4b-9e13g-10h-13j-7k-5l9r-15w9
は ち	e9f5j5n4o5q4t5
は ち ゃ	e9j5n4o5q5t5
ゃ ん と	e12f-7i-6j9k5n4q5t4w-12
ん と	a-4b-8c-7d-6e13f5g-4h-6j11k14m-12o4s4t6w6
と 記	e10o4t4w-4
と 記 録	e10o4t4w-4
記	b-10d15e19g-4h12i-7j-6k-8l-5m8n-4r16s4w19
記 録	c4d14e18h-4k-6l-5q-5r16s6u5v8w13
記 録 さ	d-4e14g-11j-4n4o4q4r-11t4w-4
^ 少 し	e9l-5
少 し	a-7e19f14k-4l-4o-5w-5
少 し 遅	e17l-4w-5
し 遅	e17l-4w-5
し 遅 れ	e15l-5w-5
て 教	a9b-7c8d-4e12f-12i4k-7m4n4p-4r-7s4t4u5v6
教 室 に	a8b-8e20f-4k-8l10m-4o-7q-11w-4
室 に	a6b6c4e21i5k-7l12o-6q-9s5u5v4
に 入 り	b-10c-4d14e22f-4i5k-7l16n4q-4s6u7v7
入 り	b-4c-13d12e21f-11g-5h-4i11k12l19m-5o-5r-5s6t6v4
入 り ま	a7b-15c-7d9e18f-11g-4h-5i7k10l-8m-5o-7q5r-6
。 申	e7
し 訳 ご	e8
訳 ご	e8
訳 ご ざ	e8
ん 。 $	a-6d12e14f-5g16h6i8j-10k-4l-4n10o-6p-4q5s-8v10
義 の 感	a-6c-5d-9f12
想 を 書	e-5f17m-7s4t4u4v4w-9
を 書 き	b-4c-11d-8e-5f17h-7i-4k-6l6r7s4t4
書 き	a15b-4c11d-13e-11f15h-7i11l7q10v-8w10
書 き た	a10b-5d-6e-5f12h-8i-6l6r-7
お 話	c6f9k19p-5w-9
が と て	c-12e-4f10i5k-10p4
も わ	i4p11s4u4v4w-5
も わ か	i4p11s4u4v4w-5
か り や	d-9e-4f17i-5j-4t-13w-5
り や	a6c6d-5e10f22g4h-5i-4k-4l-8n-5q11s4t-9v-8
り や す	d-9e-4f17i-5j-4t-13w-5
や す く	d-9f12t-11
す く	d-9f12t-11
修 に つ	a-4b-6e-4f12l-4
い て 意	f9i-4
て 意	i5j-4
て 意 見	i5j-4
い ん だ	a9e-4g-4j7l9q-5t-4w-7
ん だ	a22b-9c8e13f9g-14h7j10k-11l14p-5s9t4v-9w24
ん だ け	a10e-4g-4h7j8l10q-5w-7
だ け ど	a6b-4d-4e-5h5j5l8q10w-9
け ど $	a5d5e9j10w-5
ど $	a8d8e12h-4i-4j13w5
^ 説	g-5j5m-7p20q-4s6t6u-10v6
^ 説 明	g-5j5m-7p20q-4s6t6u-10v6
説	b6d8e-4f19g18i-4m8p26q-4r-4s4t9w-10
説 明	a4b-5c-5d4e-6f19g-6i-8m8p28r-5s4t7v4w-9
説 明 が	b-4c-13e-7f8w-5
明 が	c-11e-5f10h8
明 が 速	f5
が 速	d-4f13
が 速 す	f8i-4
速 す	f8i-4
速 す ぎ	f8i-4
す ぎ て	d-7f15n7p-4
ぎ て	d-7f15j4n7p-4
モ	a-9b12c4d7e-7f-10g-4j-5k-11l-7m14s4t4w14
つ き	c4e11f15m5n6p6t-4w-5
つ き ま	c4e11f15m5n6p6t-4w-5
に 入 力	a-6b-9e-13i-8l10o-7r12
入 力 す	a-7b-11e-15f5j8l9
力 す	a-7b-11e-15f5j8l9
力 す れ	a-7b-11e-17f4j8l6w-13
日 の 授	a-9b-8c8d10e-6f7g-10t4w-7
の 授	c6d8e-10f19g-4h-5s4t5
の 授 業	c6d8e-10f19g-4h-5s4t5
授 業 、	c-7d-4e-5f7w-5
業 、	c-7d-4e-5f7w-5
正 直	a-6b-4e-9f18w-14
ち ょ っ	b-4c-7d-5e19f10q9w-13
ょ っ	b-4c-7d-5e19f10q9w-13
ょ っ と	b-4c-7d-5e19f10q9w-13
っ と	a-10c-5e20f23g5h-8i22j11k-10m9n11o-10p-9q4r8u-10v-4w16
退 屈	a-7e-11f14w-6
屈	a-7e-11f14w-6
だ っ	a10e-9f5g15i-6j-9l-10m4q-4s4t4w12
だ っ た	b-4c-5e-9f7g11i-6j-9l-12q-4
ー ク の	a8c6n9u4v4w-5
ク の	a5b-6c4d7f7g8i8n6r-4w-14
時 間 を	a18b-6d-6e-9f11s7u5v7
間 を	a23b-7d-5e-9f13g-14h-7j-4k15l-9q4r-6s10t6u-6v10w4
間 を も	a-8b-5d-4e-4f15i-7k-5
も う 少	a-9f13k-6n-6o-6w-5
う 少	a-9f13k-6n-6o-6w-5
う 少 し	a-9f13k-6n-6o-6w-5
で す 、	a-5b-5d-4f4g-12h-6i14l8m-6n11o-8p9q5r4s4t11u11v-11w-10
今 回	a-7b9c-4e-6f13q-12v22w-9
今 回 の	a-12b5c-7d-8f7g-5w-10
回 の	a21b7d24e-19f8g-10h-10j7l-5p-5t6w-16
回 の 研	f7j-4w-4
は 講	b-6e-7f8
は 講 義	b-6e-7f8
こ の 講	a-5c7e-8f14g5j-6l16n-7o5p-4q-6t5w-12
の 講 座	a5c17d-4f11g-4i-4j-5l19q-6r6t6w4
講 座 は	a11e5f18j-5l-15o5t4w-9
座 は	a11e5f18j-5l-15o5t4w-9
は 星	a-11b-6c-9d-6e-5f13l-8
点 数 を	d-11e-10f9g19m4p-9q4s7t7u4w-16
数 を	a-4b-5d-11e-11f8g19m4p-10q4s7t7u4w-12
数 を 教	b-5d-9e-9g18i4p-9s6t5u5v6w-8
^ ク	b-10d-10f-6g26h-12j-4k4o-4v5w9
^ ク イ	b-10d-4g25n4v4w-14
ズ の 結	b-4g9j-4w-4
も う 出	g6j-4w-5
う 出	g6j-4w-5
出 ま し	e4j7
し た ?	a6b-4c-4f-4g4i-4j8w-10
た ?	a-6b-8c-22d-5f-5g10j10
た ? $	a-6b-8c-22d-5f-5g10j10
ス ト 、	a-11b-6d-4f-11g15
ト 、	a-11b-6d-4f-11g15p14
う 一 回	a8b-4d4e-5f-6g10k-4n-5o-9q-5v4w-9
一 回	a8b-4d4e-6f-6g10k-4n-5o-9q-5v4w-9
や り 直	f9g13k-5q12
り 直	f9g13i-4k-5q12
り 直 せ	f7g10
直 せ	f7g10r-4
直 せ ま	f7g10r-4
^ 理	b-4d-5g16w-4
^ 理 解	b-4d-5g16w-4
理 解	a6d-5e-5f-6g21n-4w-8
理 解 度	a-7d-5f-5g21n-4w-7
解 度	a-7d-5f-5g21n-4w-7
解 度 テ	g8o-5
度 テ	g8o-5
度 テ ス	g8o-5
明 書 の	a-4h17m-6
書 の	a-4d7h26j12l-8m-4n-5r-7s7t4u4w9
書 の 名	e-4h13i-8r-8w-9
名 前 の	c7e-7h12l-10r9
受 講 証	b-4d-6h23j-7l-8q4s4u7v5w-6
講 証	b-4d-6h23j-7l-8q4s4u7v5w-6
講 証 明	b-4d-6h23j-7l-8q4s4u7v5w-6
明 書 を	c-4h19k-4m-7w4
書 を p	d-23h23
を p	d6h7
を p d	d6h7
d f で	d8h7m-4
f で	d8h7m-4
で 発	d-12h10m-6w-4
で 発 行	d-12h10m-6w-4
発 行	d-4h19l-4m-6n4r-4s4v4w11
発 行 し	h13s4t5u4
行 し	h13s4t5u4
行 し て	d-11h9t4u4
証 が 出	b-6e-15g-4h18l-4
な く な	a-4c-4d-4e19f-12h5l-4t-6w10
了 証 書	a-4d-6g-4h13i-5r-8w-6
書 $	r-4w14
^ 家	b11d-5e7g-10i12k-7l-6m-7p-7t5w10
^ 家 の	i9w5
家	a11c13d9f6g-15h-5i32j-9k-5l-10m7o-8p-8r-4v4w10
家 の	c-6f7i22j-4w-7
家 の 前	i16j-4w-12
の 前	g14h-5i16j11k-6l-9n-8o9q-5w-11
の 前 の	g15i8j9w-9
前 の 街	i7
の 街	i19j8w-16
の 街 灯	i8j8
街 灯 が	e-5i16j8v-8
灯 が	e-6f-5i21j8v-15w-6
灯 が ず	i5
が ず	i9k6q-7r-4w5
が ず っ	i8w5
ず	a-5b12d-8e16g14i9l-5n-5q-9r-7v-7w5
ず っ	a-5i9j4r-5w4
ず っ と	a-5i9j4r-5w4
切	a-11d11f5g17h-10i10j-16l9m15n20p-5s-5t20u-6v-10
切 れ	a-8b-8d5e4g14i10j-4l-7w-11
切 れ た	b-5d-5e7i-7
れ た ま	i13w-7
た ま	d-7i10w4
た ま ま	i9w-4
ま ま	a8c-4f-7i15j7l-7q11s4t5v4w-10
ま ま で	a8c-4f-7i14j7l-7q11s4t5v4w-9
ま で す	a5c-4f-8i14j5l-6s13w-5
い て 危	i12w-6
て 危	i10w-7
て 危 な	i13w-7
危	i14w-8
危 な	i13w-7
危 な い	i13w-7
路 に 大	i9
に 大	c-5f11i8w-6
に 大 き	i7
大 き	d9e-5f-10i13w-7
大 き な	e-6i9w-5
き な 穴	i7
な 穴	i7
な 穴 が	i7
の で 直	h7i-4r4
で 直	h9k8r5
で 直 し	h7i-4r4
^ ご み	b-4i17w-6
ご み	b-5i20w-12
ご み の	b-8e-4i12w-8
み の	a-10b-6e4g-4i12j11k-4l10o-4p-12q-5w14
の 不	i6
の 不 法	i6
の で 通	i7n9
事 の 音	e-4i9n-4w-4
の 音	b-6d-7e-7f13g-6i7n-5r-5w-17
の 音 が	d-7e-6f4g-5i8n-5r-5w-14
音 が 夜	i9
が 夜	i10w-4
が 夜 中	i5w-5
夜 中	e-6i19n9s6u5v6w-8
う る	f-4g-7i20l-4m5n10q-6r-4s7t6u-5v4w16
う る さ	f-4g-7i20l-4m5n10q-6r-4s7t6u-5v4w16
る さ	f-5g-8h-5i21l-5n12q-6r-5s8t5u4w23
る さ く	e-6i9w-5
く て 眠	e-5w5
て 眠	e-6i6n9s4t4
て 眠 れ	e-6i6n9s4t4
眠 れ	a-5d-5e-5f-7g-7i4l4n10s5t5w19
眠 れ ま	d-5e-4g-8i16n8s6t6u-5v5w-12
^ 市 役	a5b-12f-4i16j9s4u4
市 役	a5b-5f-4i16j9s16u4w-5
市 役 所	a5b-5f-4i16j9s16u4w-5
役	c9f6h-7i25j9q-4r4s9t10v-4w-7
役 所	c9e5f-11h-7i23j10k-4r4s13t5w-8
役 所 の	a7e5f-7i14j-4k-4s13v-5w-7
所 の	a6b9f-7i16l-4s11v-4w6
所 の 窓	i9
の 窓	f-5i11k-4w8
の 窓 口	f-5i11k-4w8
口 の 対	f-4i14u4v4w-8
の 対	a-6c-6e-6f6h6i17j17k-8l-5q4s8v8w-5
の 対 応	a-6c-6e-6f6h6i17j17k-8l-5q4s8v8w-5
対 応 が	g-13i21j17k-7l-9s8u8v8w-6
応 が	g-13i21j17k-7l-9s8u8v8w-6
応 が ひ	f-4i12w-9
ひ ど か	f-12i12w4
ど か	f-12i12w4
ど か っ	f-12i12w4
の で 苦	i6
で 苦	i6
で 苦 情	i6
苦 情	a6b-4e-8f-4g-7i24j29k7p-5s5
苦 情 を	e-4f-4i17j9p-6s5w-4
情 を	e-4f-4i17j9p-6s5w-4
情 を 言	b-4f-4i21j-6p-6s5w-4
ス 停 に	b-4f-4i9w-8
停 に	b-4f-4i9w-8
し い と	b-7f-4g15i8t14w-20
と い う	a12c7d-4e-14f8g-7h12j11k-4n4u-6v-8
い う	a12c15e-11f11g-4h15j13l4p-4s-12t-5u-8v-6w5
市 へ	i12j-8
市 へ の	i12j-8
へ の 要	a-4f6i12j-7l-10
望 で	b-4e-4f-4l14w-6
望 で す	b-4e-4f-4l14w-6
水 道 の	j8w6
道 の 水	i6j-5w-4
の 水	a8b-4d-5e-6i19j-9w-12
の 水 が	d-4e-4i19j-4w-17
水 が 茶	i5j-4w-4
が 茶	i5j-4w-4
が 茶 色	i5j-4w-4
茶	i14j-7k-4l-4m-5u-4w12
茶 色	e-4i7j-4w-5
濁	e-4i10j8
濁 っ	e-6i11j-7u-4w-10
濁 っ て	e-6i11j-7u-4w-10
^ 側	e-5g-5i9j7w-8
^ 側 溝	e-5g-5i9j7w-8
溝 が	i14j-10w-8
溝 が 詰	i5w-4
が 詰	w4
が 詰 ま	w4
詰	i12j-10w5
詰 ま	i12j-10w5
詰 ま っ	i12j-10
ま っ て	a13b5c-4d-10e15f-6g-16h-6i16j-7k-4l12p-5s4v6
っ て 雨	i5w-4
て 雨	i5w-4
て 雨 の	i5w-4
雨	a-6b-18c-9d-8e-17g-9h-11i22j-4l-7r4s5w19
雨 の	i12j-5w-8
雨 の た	i12j-5w-8
の た	a-5e23f10i7l-4n-4p10q-5t5w-11
の た び	i16j-7w-10
た び	i16j-7w-10
た び に	i16j-7w-10
び に	e-4i16j-6w-5
道 が	d-4e6f-10i17u-7w-14
が 水	i9j-4k-7
が 水 浸	i9j-4k-7
水 浸	i9j-4k-7
水 浸 し	i9j-4k-7
浸	i9j-4k-7
浸 し	i9j-4k-7
し に	i7q9v4w-6
に な る	b-5c-9d17e-10f4g-5h-10i14p-4u7v7w-7
歩 道 に	e-9i20w-11
道 に	b19e5i20n7s4t-6v5w-8
道 に 自	i4
転 車 が	b-8f-6w8
い っ	a6c19e-4f-5h4m6q18v-6w26
い っ ぱ	e-4i24q-4w9
っ ぱ い	i13q9
ぱ い	i13q9
停 め	b11e-4g-5i7s4u4v4w4
め て あ	i8
て あ	a10b-7d10e-6g-4i14j-5l-9n5o5p-7q6r11s5t14u5v5w-6
あ っ	a12b-4e13i-5j-7m4s4
あ っ て	b-6e16f-7i-4j-6w-9
て 車 椅	i5
車 椅	b10e-7w-9
車 椅 子	b10e-7w-9
椅	b10e-8f9w-8
椅 子	b10e-8f9w-8
椅 子 が	e-6f9w-5
が 通	i6l9n-7o10v4
通 れ	b-6e-7i12
通 れ ま	b-6e-7i12
^ 台	a11b-11d-5e4s4t4w7
^ 台 風	a10b-12c-5d-6
台	a10b-11c-4d-5s4t4w9
台 風	a8b-12c-5d-6
台 風 で	a10b-12c-5d-6f-4l-4w-20
風 で	a10b-12c-5d-6f-4l-4w-20
れ て 道	i8w-10
て 道	i8w-10
ふ	b-4e-4i24j9u-5v-6w20
ふ さ	b-6e-5i12j8
ふ さ が	j8
さ が	j8
が っ	b-4f6i17n4w-5
が っ て	i13j-4w-7
て る $	e-9f-8g-4i11j-7k-6t5v4w13
送 っ た	a-6d-10e-6g-13i-5j21s8u4v7
た 苦	e-5i-11j8w-5
た 苦 情	e-5i-11j8w-5
苦 情 は	a-11b-6j22k-6w-11
情 は	a-11b-6j22k-6w-11
情 は ど	j7w-7
^ 受 付	b14d-4e11f-9h-8j23l-10o-5s7u-5v6w-10
受 付 番	j12l-8p-4
付 番	j12l-8p-4
付 番 号	j12l-8p-4
番 号 1	j5
号 1	j5
8	a6b-7c-8d-7e-8f12g6h-10i-8j8k-5l10p-8w6
8 の	a10c-6d-5k-4w-14
状 況 を	d-4i-6j18l-13n-5r-6s4w6
況 を	d-4i-6j18l-13n-5r-6s4w6
況 を 知	a-5g-6w5
え る ん	a-9e-4h6i-4j4w7
た の に	b4d6e5f-10g6h11i-8j7n-7q-5w-8
の に	a-14c-6f-16g6i10j15k-13l9n-5q-6r-7w-7
に 返	e-7j16w8
に 返 事	e-7j16w8
事 が あ	e9f-5i-4j9w-5
た 件 の	j17k-4w-8
件 の	j10
件 の 進	j10
の 進 み	a-7f9i-4j13
進 み	a-7f9i-4j13
進 み 具	a-6i-5j12s4
み 具	a-6i-5j12s4
み 具 合	a-6i-5j12s4
具 合	a-5b-13e10g-4i-6j13l-6
具 合 を	a-6i-5j12s4
合 を	a-6i-5j12s4
合 を 教	a-7j8w-15
^ 前	a8b-4c-5e-12f7h-10i-18j19k-7o14p-5q-4r8u-5w-4
^ 前 に	f-4i-10j10k-4n-4o6r11
に 出 し	h-5i-9j8
し た 要	d-4i-8j13w-4
た 要	d-4i-8j13w-4
た 要 望	d-4i-8j13w-4
中 で	b-7c7e5g10h-4j14l-12p7q14s15t4w15
中 で す	c4f-4j7l-11q5s11u-5v-5w15
担 当 者	a-7c-9i11j-6k20s4u-9v6w8
当 者	a-7c-9i11j-6k20s4u-9v6w8
当 者 と	f-7i-5k12l-5w-7
者 と	f-4k12l7m-6p-4r-4s4t4v4w8
者 と 話	f-5k10l-5m-5w7
^ 人 間	c-6g-5k15s4t5v4w13
人 間 に	f-5i-6k14r-4s4u5v6w-19
間 に 代	k13s4u4v5w-16
局 の 方	k9
方 に つ	f9k5
に つ な	f-4i-10k21n-13o4t4u-4v-10w-16
つ な	a5f-5i12k21n-15q-4u-5v-12w-16
つ な い	i-9k20n-13o4t4u-4v-10w-16
い で い	i13k8v-4w-6
で い	c-5d6f-6g-6h-6i12j4k5l-5m-5n-4p-5q12u12w5
で い た	d6e-10i-6k5s5w16
^ 係	k17t4u-5w-5
^ 係 の	k17t4u-5
係	c-6g-4j-5k25n4q4s-4t4u-4v7w-12
係 の	c-6g-4j-5k25n4q4s-4t4u-4v7w-11
係 の 人	c-6g-4j-5k25n4q4s-4t4u-4v7w-11
ら 電	f-8i-6k6s4w9
ら 電 話	f-8i-6k6s4w9
を も ら	a-8b-13d9e-6f-7g-5h5i-5j8l6m-7n-5o7p-6r4w-7
^ ロ	i-5k16p-7s4
^ ロ ボ	i-6k16p-7
ロ ボ	i-6k16p-7
ロ ボ ッ	i-6k16p-7
じ ゃ 話	k8
ゃ 話	k8
ゃ 話 に	k8
に な ら	k10n-4p-4
な ら	b4c-4d-12e-6f13g-8k20l-4m4p8r-7u4
な ら な	k10n-4p-6w-6
な い 、	i-4j-4k14n-4v-6
^ 直	i-6k15w10
^ 直 接	i-7k15w-8
相 談 で	k10p-7
談 で	k10p-7
談 で き	k10p-7
で き る	f-7i-4k12l9m4p20q-5t5w14
き る	f-7i-4k12l9m4p20q-5t5w14
る 方	a-6c10f6g11h-5k15l6n10o-4p-8q-4r-6s4u4w-10
る 方 は	c10f-4k8
方 は	a-4c14e9f-5g-9k6l5p5
方 は い	k8
は い ら	a-4k9n10w-9
^ オ ペ	k14n-4u-9
オ ペ	k14n-4u-9
オ ペ レ	k13u-9w-12
ペ レ	k13u-9w-12
ペ レ ー	k13u-9w-12
レ ー	a-4b-7c17f-5h-5i14k17n-7o5r-4s11t6u-6v5w9
レ ー タ	c5k13u-9w-12
ー タ ー	a-8b13c15d-6k20l-4p-5r-7
^ 責	c-7g-11h-4k15s6t6v6w-7
^ 責 任	c-7g-11h-4k15s6t6v6w-7
責	c-7g-11h-4k15s6t6v6w-7
責 任	c-7g-11h-4k15s6t6v6w-7
責 任 者	c-7g-11h-4k15s6t6v6w-7
任	b4d-7h13k17l9m-5s7t6v8w14
任 者	c-7g-11h-4k15s6t6v6w-7
の 連	a-10b-4d-6j17l-9p-8w-11
の 連 絡	a-10b-4d-6j17l-9p-8w-11
連 絡 先	d-6e-4f-7g-6i4j-10k17n-5s5t4u5v5
絡 先	d-6e-4f-7g-6i4j-10k17n-5s5t4u5v5
絡 先 を	b-4d-7e-5g-5i4j-11k14n-6q4s4t4u4w-8
先 を	b-11d8e-8g-7i6j-6k25l-4n-5p-10q5s7t7v7w-19
先 を 教	b-12d8e-8g-8i5j-7k23l-5n-5p-10q4s7t7v6w-18
ド は h	e-4l8
は h	e-4l8
h n	e-5i-4j-6l7w-9
2 4	a-6f4p-5v4w11
ド は ど	b-13d11e14f-5m-4w-9
ど こ に	a-14b10c-15e-9f10g-26h-10i18j-4k-16l4m-11p-22t5v4w9
こ に	a-14b10c-15e-9f10g-26h-10i18j-4k-16l4m-11p-22t5v4w9
こ に 入	b-8d-6e-8f-4j7l8r-4w6
1 月 の	a10d-7l9w-10
座 に 登	l13r-4u4v4
に 登	e-6l14r-4u4v4w7
に 登 録	e-6l14r-4u4v4w4
^ 招	e-9i-4l25m4p-5r-4u4w-8
^ 招 待	e-9i-4l25m4p-5r-4u4w-8
招	b-4c6e-9i-9l26m4p-4r-4u5w-8
招 待	b-4e-9i-7l25m4p-5r-4u4w-7
招 待 コ	b-4i-6l18p-4r-6w-12
待	a-6b12c-5f5i13j24l23p-4q7t4
待 コ	b-4i-6l18p-4r-6w-12
待 コ ー	b-4i-6l18p-4r-6w-12
ド を も	l13n-6o8p-4w-4
も ら っ	d11e-5f-4g-7h8j7l13m8t5w-8
ら っ た	b-4e-7g-7h11l15p-5w-7
加 し ま	b-7g-10h-9l-6t-5u6v10w-10
上 司 か	l6
司 か	l6
司 か ら	l6
か ら 受	b-10d-6e-4f-6g10l4w-10
ら 受	b-10d-6e-4f-6g10l4w-10
^ ク ラ	a-5d-7e-9f-6g9j-4k10l13w-5
ス に 入	e-11h5j-4k-6l18m5u6v6
入 り た	a-4b-4c-9k-6l21q-9u5v8
け ど 、	a-7f7l10t-5w-9
ど 、	a-7f7l10t-5w-9
番 号 は	b6g-7j6k10n5o-5q-7
号 は	b6g-7j6k10n5o-5q-7
7 7	e-4g-4j23k-6t4w-10
7 7 2	e-4j15w-10
7 2	a-9e-13f-6i-6j16m4n-4p4q-7v6w16
っ て 聞	a5b-7c6e-6j-6l12w-5
て 聞	a5b-7c5e-8f7i-6j-6l12w-5
て 聞 い	a5b-7c6e-6j-6l12w-5
本 語 に	f-5m16o-6
語 に 切	f-4k-7m26w-17
に 切	i-4k9m8t-5w-19
に 切 り	i-4k9m8t-5w-19
切 り	a-8d7f6g9h-7i-7j-9k6l7m10n6o-7p-6q-5u-7
切 り 替	f-4k8m6
り 替	f-4k8m6
り 替 え	f-4k8m6
替	a14d-9e-11f-6g-5j-9k14l-11m11p-11s5t4w7
替 え	f-5k6m7p-4w6
替 え て	k8m11p-5w-15
英 語 で	a-4b-8c4m21p-9s4u-9w11
語 が	d-5f14h-14l-10m15p-6s5v-5
が 読	d-4e8m17
読 め な	d8e-4f-5k5
め な	d11e-5f-5i-4k5l-7m-4n-7o-8p-8q13r-4s5t4u-11
め な い	d8e-4f-5k5
語 で お	d-4f-12j4k-4m29n4r4u-12v4w-25
変 更 し	a-10b-4d-6e13k-6m14p4r8s5t5u5v5w6
更 し	a-10b-4d-6e13k-6m14p4r8s5t5u5v5w6
更 し た	a-10e4k-4m12p4r8s4t4u4v4w5
も う メ	a-8k-6n19o-8v-6w-13
う メ	a-8k-6n19o-8v-6w-13
う メ ッ	n11o-8
を 送 ら	m4n15o-7t4
送 ら	m4n18o-5q-8s5t6
送 ら な	m4n18o-5q-8s5t6
止 め た	i-6k-12n9o8q-6
ら せ が	e-4i-4n6o13
せ が	g10i-4k-9n8o11
が 多	d-8f10i6k-8n14o-6q7r-5w4
が 多 す	d-8f7n11o-6
多	d-8f10i6k-8n14o-6q7r-5w4
多 す	d-8f7n11o-6
多 す ぎ	d-8f7n11o-6
ま た お	n-16o20
た お	a-4b-10i-4n-11o13p11
た お 知	i-5n-13o16
せ を 受	n10q-6
て 通	a-4d-4e-8i7o17r-8s5t5v6w-8
て 通 知	a-4d-4e-6o17r-8s5t5v6w-7
め て し	e7g-7o11q-9
元	b-6c-5g6j-7k-9m9n-8o22r-6s23t4u4
元 に	a7e-5k-4n-5o14s4t4u5v4w-5
元 に 戻	n-5o13s4t5u4v4
に 戻	b5d-9k-7m16n-16o23p-4q13v5w-4
に 戻 し	b4d-10e-4g-4k-8m15n-16o24s5t5u4v5
戻 し	b5c4d-13e-8g-5i-5k-9l-5m17n-16o32p-4q8s7t8u-8
戻 し て	b5c4d-13e-8g-4i-5j4k-9l-5m16n-13o30p-4q8r-4s7t8u-9
^ リ	a9d12k-4n22o7r-6v-6
^ リ マ	j4m5n24o10v-4
送 る	a-4c-7d8f13g-8i14l-7n10o16p-7s5t4u5v4
う に し	d-4g-7h-4l-7m-6n9o12q-9w-10
^ 何 が	d-5p12w-8
何 が	a13b-11e-9g-5h-4j-7l6p18r13s5w-9
何 が で	a-5c-4d-5l-4p19r-4w-12
が で き	e13i-5j-5k-14l-10o-4p26q-4s5t5w-9
き る の	p16w-14
こ の チ	c-4i-5k6p9q-5r-4w-7
チ ャ ッ	k12m-5p5r5v4w-5
ャ ッ	k12m-5p5r5v4w-5
ャ ッ ト	k12m-5p5r5v4w-5
ッ ト で	k9p9w-5
ト で	b9c-8d-9g-6h-5k11n9p14r-4t4w-13
ト で は	c-6k7n-4p4r-7w-4
ん な こ	e-4i-8o4p11r-6t4u-4v13
な こ	e-4o4p11r-6t4u-4v13w-5
な こ と	e-4o4p11r-6t4u-4v13w-5
こ と を	a-6c12e13g-5h12i9j-10l-4p16q-4r7s4t5u4v5w-4
と を	a-7c14e13f-5g14h9i10j-10k-4l-5p17q-13r7s6t7u4v5
う の で	h4l-8p12w-5
操 作 を	b-4e-4k-4l-5p12q17
作 を	b-4e-4k-4l-5p12q17
作 を 教	l-4p14q-4t4w-10
ぱ り や	q15v-13
り や め	e13l-5q13s4t5u6v-7
す 、 こ	i12n-4q8
入 力 は	q8t4
力 は	q8t4
は 取	a6q22
は 取 り	q21r-4w-11
セ ル $	q11w-7
^ 途	a-5b-10e16g7j-6l4m-5p-4q22s4t6
^ 途 中	a-5b-10e16g7j-6l4m-5p-4q22s4t6
途	a-6b-13e13f10g13i-4j-8l4m-5p-5q22s4t6w-7
途 中	a-6b-13e14g13j-8l4m-5p-5q22s4t6w-7
中 だ	e13f-4q8v-4
中 だ け	e13f-4q8v-4
も う 終	a17b-12c-4e-6n-5q10
う 終	a17b-12c-4e-6n-5q10
う 終 わ	a17b-12c-4e-6n-5q10
わ り に	a-6d4e4l4n12q16r-5w-9
に す	b-9f6l-5q10s7v-4
抜	a-6b-6d15e17h9i-8l-4p-4q15r9t5
抜 け	a-6b-6d15e16g-4h9i-8l-4n4q15s4t5
続 き を	a-7b-5c-6d-8e14k-6l5p-5q12r-6s8t5u6v8w6
き を	a-11b-7c9d-8e14f-4i17k-6p-7q9r-4s7t4u6v7
き を 中	e-7i-4q10s4
を 中	a5b4c4e-4f-4k-4n7o-8q19s7t5u7v8
を 中 断	i-5q15s5u4v5
の ど	a-8b17c-6e-11f-4g-8h-4j-6k14l-6o5r10t4v4
ん な 情	p-4r10
な 情	a-4c-4j-6n5o4p-5q4r14
な 情 報	a-4c-4j-6n5o4p-5q4r14
を 持	a-4b-5e-6j-7l10p-5r4
を 持 っ	a-4b-5e-6j-7l10p-5r4
持 っ	a-6b-5d6e-5j-6l12p-4q4w-4
持 っ て	a-6b-5d6e-5j-6l12p-4q4w-4
報 を 全	r4
を 全	a10c4d-5q-4r16t4u4v4
を 全 部	a10c4d-5q-4r16t4u4v4
タ を 見	d-9r8
私 の デ	d-6h-4r6w-7
タ を ダ	d-5h-4r5
^ 保	a6h-5i15j-7r11w11
^ 保 存	a-10d-6g-4i-5r11
保 存 さ	a-12c-4e-5g8h-4j-6k-4n4o4q5r23s5t4v5
存 さ	a-12c-4e-5g8h-4j-6k-4n4o4q5r23s5t4v5
存 さ れ	a-12c-4e-5g8h-4j-6k-4n4o4q5r23s5t4v5
自 分 に	r10
に 関	r11w-4
に 関 す	r11w-4
関	b4e-4r10w17
関 す	r11w-4
関 す る	r11w-4
す る 記	r9
る 記	r9
る 記 録	r9
録 の	b-8d12g-4h-6l7n-4p-5r8
の エ	b-6e-4f6k-4r10w4
修 が 終	a-5n9r8
が 終	a-5b-7d-11e9f-5g8i-10j8l-4m4n8o11p-5q4r10v-10
が 終 わ	a-5b-7d-11e9f-5g8i-10j8l-4m4n8o11p-5q4r10v-10
終 わ っ	b-6c-8e-4f-4g10i-4j11m4n13o11q-10r9s6t4w-6
わ っ た	a7b5c7d-9e-11f-9g-12i-8j7k-5l-5n8o5p-4q8r9
で 、 私	e-5k-5l9o-4r7w-4
、 私	h14j7k-4l7p-4q-4r9w-5
、 私 の	a-4j6p-5r9
私 の 登	a-6c-4r18w-7
を 消 去	r7
ち は $	q-5s17w-5
し て 、	a-9e11f9j5m16o8s17t5w-7
て 、	a4c-8e20f10h-6i-4k13m12n-5q7r-7s17t4v-6w8
て 、 よ	e-6s10u-5
、 よ	s-9t7u14
、 よ ろ	o-4s-9t-7u13
ん は ~	s9
は ~	s9
は ~ $	s9
~	s9
~ $	s9
^ 助 か	t9
た 、 感	t5
、 感	s-5t15
、 感 謝	s-5t15
^ ご 丁	e-4t10
ご 丁	e-4t10
ご 丁 寧	e-4t10
丁	c-4f10t13w-7
丁 寧	c-4f10t13w-7
丁 寧 に	f4q-4t16w-7
寧	c-4f10t13w-7
寧 に	f4q-4t16w-7
寧 に あ	f-6t15w-7
^ サ	a-7b-5d-5h10j4k14l4n-4p-5q-4r-4t20w18
^ サ ン	q-4t14u-4v-4w-8
サ ン	q-4t14u-4v-4w-8
サ ン キ	q-4t14u-4v-4w-8
ン キ	q-4t14u-4v-4w-8
ン キ ュ	q-4t14u-4v-4w-8
キ ュ ー	i5t15u-4v-4
^ う ん	a4m4r4s-4u37v-21w-10
う ん 、	q-14u12w-4
ん 、 そ	e-5w-8
、 そ う	u10v9
^ え	i-4k-5l4m15q-7u36v-7w9
^ え え	m-6q-5u35v-9w-21
え え	a-4c5m-6n9q13s6u36v-14w-7
え え 、	u22v-9w-7
か ま	b-4c-6i12s4u14v-13w-8
^ 同 意	a4f-4n-8o4q-4r14u19v10w-6
同 意	a4f-4n6q-4r14u20v10w-6
同 意 し	a5n6q-4r-10u18v9w-6
意 し	a4b-6i11k-4n6q-4r-10u19v9w-5
意 し ま	a5n6q-4r-10u18v9w-6
し ま せ	a9c7d-5e-5i-4o-4q-4r5u-13v38
日 は 暑	f-4p4t4w12
は 暑	g-6o5q4r4s5t8w19
は 暑 い	g-6o5q4r4s5t8w19
暑	b-5f5g-6q4s4t4w19
暑 い	g-6o5q4r4s5t8w19
暑 い で	g-6o5q4r4s5t8w19
で す ね	g-4i-9s14t6u4w22
す ね	g-4i-9s14t6u4w22
す ね $	i-10s15t5u-6w19
の 猫	i-5w5
猫 が	c4e-5f-6g-6i5t-4w10
が か	d6e9f-7i4q-5t-4
が か わ	e-9w14
か わ い	b-4e-9i-5w16
い く	a-4b-12d8e-5h-4i-13o6q-4s5t6v4w14
仕 方	a4b-8i-4k4l17n-5p8t4w8
野 球	a-10g-7l-6w17
見 た ?	g-11w20
^ カ レ	f-4w7
カ レ	a10b-5c-6d-4f-7m4s4u4v4w12
カ レ ー	w10
レ ー の	a-4k-4o4s4t4w11
ー の 作	w5
の 作	d-6k-8p-6w11
の 作 り	w7
作 り	n-4w7
作 り 方	w7
り 方	a-9b11c-5l-5m4n-4p9s5t8v4w26
り 方 教	w4
方 教	w4
方 教 え	w4
な 色	i8w-8
は 何 で	a4b-11d7e-4f-9j-9l-9m-6
何 で	a4b-9d12f-11h5j-8l-7m-5p4
何 で す	a9b-8c-6d7e-8f-9h-9i5j-9k-7l-8m-8n4o5t5v4w-4
^ 腰	e5f-7i-12p-9w17
^ 腰 が	e5f-7i-12p-9w17
腰	e9f9p-9
腰 が	b-4f10p-9s4w4
腰 が 痛	b-4f10p-9s4w4
が 痛	b-5e12f10q-5v-5w14
が 痛 い	e17f-5p-4s4t4w19
痛 い	e17f-5p-4s4t4w19
き は	b-10d-7e-9g5h-7i-4j-5k-5l19m-5n5p4q13s5u4
き は ど	b-8e-5g15l-5m4n6p10r5s5u5v6
い い ?	b15c-6d-8e-5f-9g8j5k-5m15p-9r6t4w-4
車 を	b14g-5o4s4w13
を 買	a-7d7h-5i-6m4s4t6v4w15
を 買 い	i-7w12
買 い	i-7w12
^ な ん	a-6e-9g4m9n-4o6r6t4u-7v-11w24
な ん	a24c20h-5k-10m7n-4o5p-7s5t5u-11v-18w19
い 話 し	w9
話 し て	c17e-4f11i5m12o-7w4
ド ル	w8
ル は	a-11c6e-6f-4j-5k-4n9w11
は 今	a-4b-10e5g-6i4j10o4t4w16
^ 娘	a-10b-5g-6i-4w13
^ 娘 が	g-6w7
娘	a-8b-6i-6v-4w20
娘 が	b-4e-6i-5n5w17
小 学	e-4f-7w7
小 学 校	e-4f-7w7
学 校	a-6e-11f-7g-6i17m-5s5w11
学 校 に	i-4w6
校 に	i-4w6
^ 富	a-4w6
^ 富 士	a-4w6
富	a-4w6
富 士	a-4w6
富 士 山	a-4w6
士	a-13c10d-8k-11w13
士 山	a-4w6
山	a6c-5i6k-4o4s14u-6v-7w27
山 の	b-6w10
の 高	c7f-5
の 高 さ	w8
高 さ	w8
高 さ は	w4
さ は	w4
^ お す	w12
す め の	f4w15
め の	g-4h10i6n-7p9r-4u5v6w12
の 小	g7
小 説	f-12h-4w17
^ 庭	i-6s4t4v5w16
^ 庭 の	i-6s4t4v5w16
庭 の	e9i-6s4t4v5w15
の ト	c-4d-6f-11i8j-4k-4n8
ト マ	a-4f-10i-8k-6o4s4t4w20
ト マ ト	a-4f-10i-8k-6o4s4t4w20
マ ト	f-7g-4i-6k-6o5r4s4t5w23
ト が	a-8d7e-7f-11g8i-7n-4r-8s6w15
く な っ	f6r-4w13
っ て き	b-4e-9f14h4i9j-5m4n4p-5q-8u-6w30
て き	b15e-6f11i16j-6p-5q-8u-6v-4w22
^ 人 生	w7
人 生	w8
生 っ	a-5c19d-5e-4p-4t4
生 っ て	a-5c19d-5e-4p-4t4
っ て 難	m-5w12
て 難	m-5w12
て 難 し	m-5w12
^ う ど	w11
う ど	c-4w14
う ど ん	c-4w14
ど ん は	w11
は や	a5b-5e13i-4k5p-4q6r10t9v9w5
讃	b-10q-4w10
讃 岐	b-10q-4w10
岐	b-10q-4w10
だ よ	b10c-11d-8e-8f-10i4m4r4t4w-7
だ よ ね	b10c-11d-8e-8f-10i4m4r4t4w-7
よ ね	a12b21c4d-4e-7f-8l-6u-7v-4w5
よ ね $	a9b13d-4e-7f-10n-5
^ ス マ	a-14d7e5g9i-9j-8l7n-6w10
ス マ	e4g10i-9j-8l8n-6p6r-4w11
ス マ ホ	d4e5g11i-9j-8l8n-7p7r-4w4
マ ホ	d4e5g11i-9j-8l8n-7p7r-4w4
マ ホ の	a-15d-5e5g-8i-6j-9l-15n-7p-5r-4w25
ホ の	a-15d-5e5g-8i-6j-9l-15n-7p-5r-4w25
ホ の 電	e5g-5i-5
の 電 池	b-6d-6e9g-5i-11k-5
電 池	b-6d-6e9g-5i-11k-5
電 池 が	b-6d-6e9g-5i-11k-5
池	b-6d-6e9g-5i-11k-5
池 が	b-6d-6e9g-5i-11k-5
が す	f7h7w8
が す ぐ	e4f8i4
す ぐ	e13f13i6j-6l-6o4t11w-5
ぐ	a10e13i7j-6l-4n4o5t12w7
く な る	a-8b-4d-6e-12f12i-4q-6
^ 昨 夜	a-13f-6w16
昨 夜	a-13f-6w16
お ば	a9b-6k7t8w-8
お ば あ	a9b-6k7t8w-8
ば あ	a9b-6k7t8w-8
ば あ ち	a9b-6k7t8w-8
あ ち	a9b-6k7t8w-8
あ ち ゃ	a9b-6k7t8w-8
夢	f-8l-17w10
見 た $	a-8e-5s5w15
^ ダ	d-6l-10w14
^ ダ イ	l-11w9
ダ イ	l-11w9
ダ イ エ	l-11w9
イ エ	l-11w9
イ エ ッ	l-11w9
エ ッ	l-11t4w14
エ ッ ト	l-11w9
^ き	a15b18c19d15e8f10k-5l-6q-4r8s6u-7w18
み は	a12b-12c-4d-8e-5g10h-4r6t4
は 結	q-13t4u-5v11w-4
て る の	a-4g-4i-5k7p-7q-6r8w6
段	a11c8d-5f6i10j9k-8o-8q-8t5
段 が	i6w6
上 が っ	w11
が っ た	i7
^ 俳	i-4p-4q-4s5t5v4w13
^ 俳 句	i-4p-4q-4s5t5v4w13
俳	i-4p-4s5t5v4w13
俳 句	i-4p-4q-4s5t5v4w13
俳 句 を	i-4p-4q-4s5t5v4w13
句	i-4p-4q-4s5t5v4w13
句 を	i-4p-4q-4s5t5v4w13
を ひ	e-8i-4s5w14
ひ と	d-5f9k4m-5q-8s5t5w4
ひ と つ	s4t4w8
と つ	s4w14
ん で く	k8w6
^ シ	a-4c-5e-5m7r11s19v5w16
シ ャ	i11w8
ツ	a10d-4g4m5n-17r-4w8
油	i12w9
の し	a-6b-4d18f-6g-5h-11l-7n-4o-11q-6s4w15
の 取	h-12p-4q5r8w12
の 取 り	h-12p-4q5r8w12
取 り 方	h-4w14
り 方 $	e-16h-8l-5s6t6w28
^ 猫	c4d-7g-6i-7s4v4w20
犬	b-12e-14h-4i28j-8p-8s5v4w-8
ど っ	a6b9f-7
ど っ ち	a6b9f-7
っ ち が	b-4g-14w10
が 好	b-6w10
が 好 き	b-6w10
好 き ?	b-11p-4w18
き ?	b-9w10
き ? $	b-9w10
^ 阪	a-6w6
^ 阪 神	a-6w6
阪	a-4e-4w19
阪 神	a-6w6
阪 神 の	a-6w6
神	a-6b-6d-4g-13i6p-5s8t8u-8v5w28
神 の	a-6w6
の 試 合	a-22b-11g-23w31
試 合	a-19b-4g-5w13
試 合 日	a-6w6
合 日	a-6w6
合 日 程	a-6w6
報 $	r-4w4
^ 東	w10
^ 東 京	r-4w8
東	b9r-4w6
東 京	r-4w9
京	r-4s5t4w15
行 き の	a-8b-7w10
の 飛	a-6b-4c-4w6
の 飛 行	a-6b-4c-4w6
行 機 を	a12
機 を	a12
機 を 予	a12
約 し て	a-12i-4w15
主	a-5b-5d4h-4k11l-4m4p-5s10t6w19
主 人	h-4w16
主 人 公	h-4w16
人 公	h-4w16
で い い	a-7b13c-5i-6n-4q13s4t7u11w-9
の あ	a10b12d-4e-10g-4l-7p-9
イ ズ 番	g-13w14
ズ 番	g-13w14
ズ 番 組	g-13w14
優	c-11e9f-4g-8j-7w18
優 勝	c-8g-8j-5w14
優 勝 し	c-8g-8j-5w14
勝	c-17e4g-11j-6w21
勝 し	c-8g-8j-5w14
勝 し た	w6
し た 人	a-10e-6g-4k7p-4w6
た 人	a-5d12g-14j-6k17s7t5u6v7
^ 楽	w9
^ 楽 天	q-4w13
楽 天	q-4w13
で 買	b-11d-5m-6w20
買 っ	i-7w9
買 っ た	w8
服	w7
の サ イ	i7
サ イ	a-8b-4d-4e-4g-4h11i15k-6n-5o4s4t6v5w18
サ イ ズ	w13
ズ が	b-11w13
が 違	h13i-4
違 っ た	h10l8
、 星	f-4w5
ど ん 屋	w10
ん 屋	w10
屋 は	b11d-6f-12g-4w8
屋 は ど	b10c-7d-6e-7f-14g-7s-4
映 画 の	a-13w12
画 の	a-12b-6d5f-7g-6w14
画 の 上	a-7w8
の 上	a-4i8
の 上 映	a-7w8
上 映	a-7w8
上 映 時	a-7w8
映 時	a-7w8
映 時 間	a-7w8
時 間 $	w8
間 $	a-5w15
ま で 開	a-5w5
で 開	b10d-7e-4f-6g-4h7i-6s4t4w6
で 開 い	a-5w5
い て ま	a16e-10i5j13k-4n4t5
て ま	a11b7f-5h-7i5j17k-12p-8q-5r-5s-4u8v-4w15
て ま す	a11b6f-5h-7j11k-11p-9q-5r-5s-4u9w15
^ ラ	a-5i10l7w8
^ ラ イ	w7
ラ イ ブ	a-4f-5w10
イ ブ	a-4f-5w10
イ ブ の	a-4w9
ブ の	a-4d-14w11
ブ の チ	a-4w9
取 れ な	d11f-9w4
れ な か	c-10d5e-7f-5g8w-5
^ 息	a-4c-6g-11w18
^ 息 子	a-4c-6g-11w18
息	c-4g-10j-4n8o-7q-5w19
息 子	c-4g-10j-4n8o-7q-5w19
息 子 が	g-11w10
に 遅	e10l-7w11
に 遅 刻	e-4i-4w8
遅 刻 ば	i-4w9
刻 ば	i-4w9
刻 ば か	i-4w9
か り し	f6i-5
り し て	a13b-6i-6n4q4s5v4
て 困 る	a-11i4n9o-6q-10w-8
困 る	a5b-4e-13n12o-7p-5q-10w-11
を 発	c-8h8k-7t4u4w7
明 し	a5b4f-7h-5j4m10p16q-8r-6s6t5u-9v6w12
た の は	c-6h-6k-7s4v4w18
の は	a5b-4c16d11g-12k-11l-10m-4n-4q19w-5
の は 誰	a-8c7d-7f-4g-5h-8k-6m5p-4s6u4v6w17
は 誰 $	f-4h-4k-6w13
誰 $	f-4h-4k-6w13
^ イ	a-12b-6n-4r-14w22
^ イ ン	b-6n-4r-15w16
イ ン ス	d-7f-4n-7r-15w16
ン ス タ	n-4r-15w14
ス タ の	n-4r-15w12
の ア カ	c-7n8p10r-16v4w9
ト を 消	n-6r11
消 し た	e-4h-8n-21o11p4q-8r12u4v5w5
^ ブ	a-4f-5i-5n9r-6u4v4w15
^ ブ ラ	a-4r-7w15
ブ ラ	a-4i13r-7w15
ラ ジ	a-7m-4w8
を 話	a-4o4p7q4r-11s5t5v4w15
話 し ま	a-4c13g-7h-4i4j-6k-6n5q4r-10u4v4w10
^ 英 検	g-10j-6w13
英 検	g-10j-6w13
英 検 の	g-11j-7w14
検 の	g-10h-9j-7w20
過	c-5e19f-4g-4i-4j-6l10p5w13
の 英	d15m-13
の 英 語	d15m-13
て い く	a-4d6h-11r-5
い く ら	b-11h-5i-13o4q-6t4w19
く ら	b12e8f-5h-6i-7j6k-5l-10q-9r7w16
く ら い	b11e6f-5h-12i-4j6k-4l-9r9w4
^ 結	a-6i-4n-17q-17t5u-23v24w11
^ 結 婚	a-7w8
結 婚 式	a-5e-7w13
婚 式	a-5e-7w13
婚 式 の	a-7b-4w7
の 会	a-15b13c-7i-4q-6r-4w13
の 会 場	a-12b13c-5d-9e-22g-7h5l4o4t5w7
選	b4c-6g18i-4j-5k-5m24s11t9u8v8w16
選 び	g-4i-5m19o-4q-4s4t6w6
迷	a5b29d-6e10f-6g-10h-6i12j-6m4n11p12q-5s4v4w5
迷 っ	b7e6u-5w8
迷 っ て	b7e5u-5w8
っ て ま	a5b5g-9i-7j7k-5m4p-4u9w14
^ 携	e6i-4w8
^ 携 帯	e6i-4w8
携	a-5e5h5i-4w8
携 帯	a-5e5h5i-4w8
携 帯 の	e6i-4w8
帯	a-5e5h5i-4w8
帯 の	e6i-4w8
の 機	w8
の 機 種	w8
機 種	w8
機 種 変	w8
種	a-9b-4h-5w11
種 変	w8
種 変 更	w8
い か な	l-5w9
か な $	a-7f-9p-8w13
な $	a-7e-7f9p-4w17
学 の 講	b-15c-5f-11w17
講 義 室	b12s4t4
義 室	b12s4t4
効	b-10d-8e-9f9i-5l18n-7o21s4u4
き す	b-14w-6
き す ぎ	b-14w-6
の 申 し	a-8b-5d-4e-6f-4g12h-5i9o4p4q-7s6t6u8v7w10
っ て た	d9g8k-4q-5w-5
て た	d7f-8g8i12j-5n-6o5q-5v5w10
u	a-7b16c10d9f-4h-8o-4s4t4v4w8
e t	l-4m13w7
t	a-5b9d-4g-4l22m14w14
t o	m7w15
カ ー の	a-9w9
す め $	n-4w9
め $	n-4w9
ン コ	i12l-9w15
ー ド が	a4b-7d6e8f10i-6l13m-7o5p-7q5r-5s5v-10
ド が	b-7d18e6f5i-8l12m-7o5p-7q5r-6s6v-10
ド が 使	b-5d-9e-9f-8i-9l5m-8p-5v-12w13
が 使	d14e-6h-9i-7l8m13p-5q4s7v-6
が 使 え	b-4d-7e-6f-5h-9i-6l8m13p-4q4r-6s4v-8w5
使 え な	l-10w12
と も 授	a6
授 業 が	a11c-5d-4e-5f8h-7j-4l-5v4
業 が	a11c-5d-4e-5f8h-7j-4l-5v4
業 が あ	a11e-6h-5n4q5s5u5v5w-10
曜 日 に	a14b-15c-6d-5e-4g-5i-4
に 集	a12b24e-4f-9g-5i-9l-6n9o8p-7q7r6s9t7u6v7w-8
に 集 ま	a12b16e-4f-7i-7j-5n6o6p-7q4r5s6t4v4w-7
集 ま	a22b18f-7g-6i-9j-6n5o9r6s7
集 ま り	a18c-7g-6i-6k4l-7o5p5r4v-5w8
次 回 の	a11b-4c5d-6e-6f-6s-4w7
回 の 日	a15b-4d-6g-7
の 日 時	a12b-6c-8f-6
日 時	a16b-6c-4m4v4
日 時 を	a16b-6c-4m4v4
時 を	a16b-6c-4m4v4
え て も	a13b4c6d-7e-10g-6h-11i-7k-19l-9m8p-7u4w-11
^ 見	a5b14c-9d-6e-7f-4g-7j-6k-4l-4m4o4q4s5t5u5v5w-17
^ 見 学	a5b14c-9d-6e-7f-4g-7j-6k-4l-4m4o4q4s5t5u5v5w-17
詳	a5b-5c16f-10k-6r8w4
詳 し	a6b-4c15f-9k-6w5
詳 し い	a5b-5c11d-4w6
日 程 表	a18b-6d-7k-4m-4s6t7v4w4
程 表	a18b-6d-7k-4m-4s6t7v4w4
程 表 を	a17d-5s6t6v4w-6
表 を	a17d-6s6t6v4
い つ に	a19b-10d-5e-8f-6h-11j12k-6m-4n7q5s4u6v7w-16
つ に	a19b-10d-5e-8f-6h-11j12k-6m-4n7q5s4u6v7w-16
つ に な	a19b-10d-5e-8f-6h-11j12k-6m-4n7q5s4u6v7w-16
^ 2	a10b-6c-7e10j8w-11
2 8	a13c-4w-5
の 内	a21b-8c-7d9e-8g-10m4r-4s8t8v6w-8
の 内 容	a21b-8c-7d9e-8g-10m4r-4s8t8v6w-8
内 容	a28b-12c-5d11e-6f24g-10h-4j5m4q13r14s8t6w-6
だ っ け	a8b4c5e-4t4w14
^ 今 夜	a10b-11d-5e-11g-7w12
今 夜	a10b-11d-5e-11g-7w12
イ ン の	a14b-4e8f-5g-16h8l-5m4v4w-15
講 義 あ	a12b-13c-5d-5e-15f-4w-11
義 あ	a12b-13c-5d-5e-15f-4w-11
義 あ り	a12b-13c-5d-5e-15f-4w-11
予 定 表	a11d-4e-12w-9
定 表	a11d-4e-12w-9
ち ら で	a6b10c-6d-6g-4l4w-9
ら で し	a14b-7c-4w-12
ょ う 。	a11b-8w-4
う 。	a20c4e5i4m7n-4q-4r5s11u16v13
両	a13b-6l-6m-5n4p-4r7
い た の	a13e-6g-6l9r-4w-5
混	a10b-10c-4f-7i-13l-4u-8v-4w10
^ 休	a11b-12c-16e18f8g-9h-8i-8k-7l-5o8q-7s4w9
^ 休 憩	a7e-4f10i-6w-8
休 憩	a13e6f8i-6w-10
憩	a13e6f8i-6w-10
の あ と	a18b-8c-7e-9i-4w-10
あ と	a24b-7e11m4n6o5q12s4t-4w-4
と は 何	a11b-6c-5w-9
時 間 で	a16b-9e-5f-6j-9w-12
^ 残	a14d-4
^ 残 り	a14d-5
残	a28b-7c-4e-4f13g-11j-8k-9m4p-9r21s8t5u4v8
残 り	a22b-7d-4f-9m4s4t4v4w-6
残 り あ	a11
り あ	a17b-5c-4e-14
り あ と	a11
あ と 何	a19b-4e5o4s5w-16
と 何	a9b-5e4h-4o4s5w8
と 何 回	a14b-7d-7e10g-6h-4l-4p-9s4w-10
何 回 あ	a16b-7g-5p-7w-4
回 あ	a16b-7g-5p-7w-4
っ て 、	a4c-8e8j-4q7w9
の 部 の	c8
の 開 始	a10b-12c-5d-6e-8f-4g-10w6
開 始	a26b-12d-9f5g18i-6j-5q4s7v-4w-4
開 始 時	a7b-7d-4e7s4v4w9
始 時	a7b-7d-4e7s4v4w9
始 時 刻	a17b-11c-4d-6e10f-4w-8
^ 月	a19b-7c-5d-12e10g-5h-4i-10j15k-5p-5r-5s6t5w10
^ 月 曜	a14b-4c-5d-5e7g-4i-5j10w-8
終 わ る	a17b-7c-7e5g-6h-7i-4j-7l-6p-6r-4s4t4u4v4w4
わ る	a16b-9f-6g-9h-9i-7j-10k-4l-9p-7r-6
で の 行	a-8b10c-5g-7k-5p-4r-4w-19
た か ?	a15b5c5n4s5u5v5w-8
0 4	a-4b4
に 誰	a-6b11c-4d-5h-4i-9j8k-6s6u5v5w12
に 誰 も	a-6b11c-4d-5h-4i-9j8k-6s6u5v5w12
^ 道 に	b14e8i14j-4l-5n5s4t-6u4v4w-4
道 に 迷	b17e5f-5g-4i-9n4t-6w-7
に 迷	b17e5f-5g-4i-9n4t-6w-7
に 迷 い	b16e-9f-5g-4i-7n5p4t-5u-4w-12
迷 い	a8b30c7e-9g-5i-4j-4n7s7u-4v9w-7
迷 い ま	a8b30c7e-9g-5i-4j-4n7s7u-4v9w-7
郵	b-7c-5d-8g-9h25j-12l-9p-4q5r-6s6t7u5v6w10
郵 便	b-4w8
郵 便 局	b-4w8
便	a4d-5e-9h-5i16o15r-6s7t4u7v8w26
便 局	b-4w8
の 前 に	e-5i13w-7
前 に い	d9h-5l-4w-14
。 研	b8c-9d-5e8s-4w-4
。 研 修	b8c-9d-5e8s-4w-4
研 修 会	b11e-4
修 会	b11e-4
修 会 場	b11e-4
ち ら の	b6w-5
ら の	a11b13d-4e-4j-4l-7n7w-4
向	a-4b7c-4e25h-4j4l12m5n5v-4w-8
#back	a-4b4c-5e22f-6g-5i23j-7k4o7q29r12s5w6
の 日 は	a5b8d-5e-6f-6
こ に 集	a-6b23e-6f-11g-4i-11l-7n6o5p-8q5r6s6t6u4v4w-7
に 集 合	b17c-4e-13f-6g-6i-9l-12n4p-4q4s4t4u4v4w-9
転 手 に	b16i-5s4t4u4w-12
手 に	a-4b6d15e-7h-4i-6u5w-12
に 伝	a9b8c-5d-6e12f-8g-6i5j21k-9s6u6v5
に 伝 え	a7b6d-4e15f-5g-4i10j15s6u8v6
伝	a7c-4e10f19h-8i17j21k-7l-4m-6o-4p14q-6w-4
伝 え	a7b6d-5e12f14h-5i18j17l-5m-10o-4q-5u4w-8
伝 え た	a9e-5f10i18j10k-4m-9q-4s4u4w-5
、 会	b12c-4e-9i-4
、 会 場	b12c-4e-9i-4
土 曜 の	a-10b7c-6f-4i6
義 の 場	a-8b13c-8d-12f-9w-21
場 所 を	a-4b15c-7d-4e-5g-9s5t5v5w7
所 を 知	a-9b12c-9g-5w-22
の と	a-10b9c8d-11e-7f-7h-4i13k-4l-4u8w-15
こ だ	a-8b14c-11d-9e-8f-12h-4l-4w-10
の 最	a11b5c-6d-6f-7m-5
の 最 寄	a-4b7
^ 開 催	a9b11e-11w-12
開 催	a15b22g-5n4o4q4s5t6u4v5
開 催 場	a-9b11w-5
催	a16b24g-4k12l-4n4o5p-4s13t8u5v6
催 場	a-9b11w-5
催 場 所	a-9b11w-5
^ 講 堂	b19d-5o6p-8q6r4s6t6u5v5w-8
は 何 階	a-4b12c-4g-6j-10w-8
階 に あ	b9g-5j-6w-12
女	a-9c16e-15i-4k-5p4u-8v-5w19
女 性	c17f-4w-15
性	c17f-4w-15
名 前 は	a-4b9c7k-5w-7
前 は	a-6b9c8e5k-6w-7
前 は ?	a-12b5c7h-6k-13w-7
^ ミ	a-14b11c4d-11p-4
^ ミ ン	a-12b7c7w-4
ミ ン	a-8b5c5d-4e-5s10w7
ミ ン 先	a-12b7c7w-4
の ご	a-5b-16c25d-4f-4g-4i10j-6n12q4t4w-7
専	c22f9i9n6o4q5t5u7v8w-10
専 門	a-4c21f8n5o4q5u5v7w-8
専 門 は	a-9b-15c19d-6w-11
門	a-4b9c21f5i-4l-4n6o4q6t4v8w-7
門 は	a-9b7c20d-6f-7n5o4q5t5v5w-11
門 は 何	a-9b-15c19d-6w-11
科	c13d18h-10o4t5
目	a12c12e6f-9h-11i-12k6l-7n-13o5p-10q-8r8w-10
目 は	a14b-8c13d-8e8g12i-8t4w-9
は 日	c5d-4h7m4
は 日 本	c5h7m4
日 本 人	c8w-7
本 人	c8w-7
人 の	c13g-10i7k15l-4p-4w-4
、 ベ	c8h7m-6
、 ベ ト	c8h7m-6
ナ ム 人	a-4c9d-8h-7k-8w-9
ム 人	a-4c9d-8h-7k-8w-9
午 前 の	a-11c13e-4f16g-5i-4t7
の 担	c11u-4w14
の 担 当	c14w7
担 当 講	b-4c13d-4j-5k-5p-4
当 講	b-4c13d-4j-5k-5p-4
当 講 師	b-4c13d-4j-5k-5p-4
っ て 誰	a-4c11
て 誰	a-4c11
て 誰 だ	a-5c9
誰 だ	c5w10
誰 だ っ	c5w10
方 の	b-11c20f-4g-5p29r-7s8t6v10w-8
歴 を 知	c9r-4w-4
^ ス ラ	b-8d8f9g-6h-4l-12m-7r-11t5
受 講 者	c-5e-10f5h-7j-7l11r10s5v5
講 者	c-5e-10f5h-7j-7l11r10s5v5
者 に	a-6c10d8f9h-4i9k16l5n-13o-4q-4s4w7
休 ん	a5c-12d8e27f-6g-5h11j-13k-4n-4r4s7w-7
休 ん だ	a7b-4c-12d6e20g-6h9j-14k-5n-6q-4s5w-8
の プ リ	d15g-4m4r-4s4t4u4w-4
ン ト が	d7e-4f-9i-5r-4w10
が な	a-10b10d8e4i14m5n-7o13p-4s6
が な い	a-14b9d9e6i12m5n-6o12p-6s7u4w-5
^ 教 材	b-12d23f-6h-7l-5m4n4o7q8r4s9v-5
教 材	a-7b-12d28f-5h-6l-5n5o5q8s11t4u5
材	a-7b-12d28f-5h-6l-5n5o5q8s11t4u5
の フ ォ	b-9d8f9q6s4u4w-4
欲	a-8d15f4i-4m-5o4r5w12
欲 し	a-8d15f4i-4m-5o4r5w12
欲 し い	a-8d15f-4m-4o4r5w13
印 刷	d11f-6l-6r-4
印 刷 し	d11f-6l-6r-4
刷	d11f-6l-6r-4
刷 し	d11f-6l-6r-4
刷 し て	d8l-6
べ き	a-4d5f4s4u4w9
き で	a6b-4i11j-6k-4l-8m-5p-6w9
き で す	a8b-4c-6e-6g-9j-6k-4l-7m-8n4o4p-5q4t4w13
、 デ	a-4d6r-6
、 デ ー	a-4d6r-6
ー タ は	a-7b-5c-5d16g-4l-6r-4w-13
タ は	a-7b-5c-5d16g-4l-6r-4w-13
月 曜 は	a15b-5c-7d-5e8j-8r4t4v4w-16
の た め	a-5e23f10l-4n-4p10q-5t5w-10
た め	a-5e26f18h8j-6p11q-5w-23
修 に 参	a-5b-8f-4l5s7w-4
^ バ イ	e5i13n-4
バ イ	a4b7c-6f-11i18
バ イ ク	b7d-5f-9i22o4w-17
イ ク	a-5b7c-4d-10f6g-5h-4i8l-6r-11w-9
イ ク が	e8f-6i-4w8
が 故	b-4e8f-9l-5v-5
が 故 障	b-4e8f-9l-5v-5
故	b-6e13f-9i-4l-4v-4w-5
故 障	b-4e8f-9l-5v-5
故 障 し	b-4e8f-9l-5v-5
障	b-4e8f-9l-5v-5
障 し	b-4e8f-9l-5v-5
障 し て	b-4e7l-5v-5w-13
、 授	a13b-7c-10e11i-8
、 授 業	a13b-7c-10e11i-8
授 業 に	a-10b6d-4e13f-4i-10w-5
業 に	a-10b6d-4e13f-4i-10w-5
3 0	b-4e9i-6j7m4n4q5s5t4u5v4w-5
3 0 分	e9i-6s4u4w-5
0 分 遅	a9i-5j-4w-5
分 遅	a8e9w-7
分 遅 れ	e10w-6
に 到	b-6c4e13p4w-10
に 到 着	b-6c4e13p4w-10
到	b-9c5e27i-4p4t-4w-8
到 着	b-9c5e27i-4p4t-4w-8
到 着 し	b-10c5e20n4p5t-6u-6v4w-6
着 し	b-10c5e20n4p5t-6u-6v4w-6
着 し ま	b-10c5e20n4p5t-6u-6v4w-6
た 。 出	b-5e12n4s4v4
。 出	c4e18k-6o-6p4q-5s5u4v6
出 欠	b-5e20i-6k-4l-4m-5p-5s7t4u4
出 欠 の	c5e11f-4i-8l-7q-4w5
欠 の	c5e11f-4i-8l-7q-4w5
の 記	d15e6h9r12s4w-11
の 記 録	a-4d14e6r12s4v5w-10
記 録 を	a-8d14e6r14s6u4v6w-9
^ 火	a7b-10c5d-9e-8g8h-8j-11k-11l-11m-8p-6w8
^ 火 曜	a8b-5c6g15
火 曜	a5b-6c7e4g14j-4
火 曜 は	a-5e11w-8
出 た の	e10
の に 欠	e9
に 欠	e9
に 欠 席	e9
欠 席 に	e14i-9j-13w-5
席 に な	e9i-4j-10
^ 最 後	a-6d4e10s4w-9
最 後	a-9d4e12f-4s4w-9
最 後 の	a-9d4e12f-4s4w-9
を 休	d-8e17s7u6v5w10
を 休 ま	a-6b-4d-11e15j-4r-4s4t4
だ け な	a-7c-5e10
呼 ば	b-13c-9e18i-8j-4l-10o4r-8w8
呼 ば れ	b-13c-9e18i-8j-4l-10o4r-8w8
ば れ	b-8c-5e22f-5i-5j5l-6o10q8t7w26
れ た の	a6c-6d10e9h-8j11l4r-6
の で 午	a-6e9w-5
で 午	a-6e9w-5
で 午 後	a-6e9w-5
に 出 ら	a4c-5e5w-7
出 ら	a4b-13c-6e20g-11j-13l-5o5p-6q4v-6w-10
出 ら れ	a4b-13c-6e20g-11j-13l-5o5p-6q4v-6w-10
れ な く	e9f-6h-5w-10
の や	b-5d-4e4g10h10i-7l-5n14p-7q-10t5v-5w-8
の や り	b-4c-8d-4g13k-6l-8n-4p-12q-4w9
や り 方	b-8c-5l-7n-4p8w10
方 は $	e10g-8l10w-16
研 修 を	a-6c8d-4e16f10g-9h12l-6m5o-6q4t-5u5v5w-4
修 を	a-6c8d-4e16f10g-9h12l-6m5o-6q4t-5u5v5w-4
修 を 休	e7
さ ん が	c-9d-4e6f6i-7k-6w8
が 本	a11b-10c-5e4f-9j-5l-5w-4
講 義 を	a-6b-4c6d5e7i-7r-9t-5
義 を	a-6b-4c6d5e7i-7r-9t-5
を 欠	a-4e11m-4p4u4v4
を 欠 席	a-4e11m-4p4u4v4
欠 席 い	e16p4s-10u-4v4
席 い	e16p4s-10u-4v4
席 い た	e16p4s-10u-4v4
代 わ り	b-11c-4d11e8g-4h-8r-4v4w-7
に ご	e7
、 終	a-7e9i-11n9o-10w-10
、 終 わ	a-7e9i-11n9o-10w-10
に 教	a-9c8e5j-5k-4t11w-10
教 室 を	a-10e6f-4w8
室 を	a-10e6f-4w8
て も よ	a-8b-5e19j-4l-10t4w-4
も よ	a-8b-5e19j-5l-11s8
も よ ろ	a-8b-5e17f-7j-4l-13s7
の ア ン	c-5d-11f8
で 書	c-4d-9h-4i9m16r5s6t5u5v5w-16
書 け	b-8d-4f8j-5l-7m6p9q6s7u7v4w22
の 回 は	a7b-5e-7f14g-4j-6o4p4t5
回 は	a14b-6e-5f20j-5k-5o4q-12t4v21w-12
役 に	f7k12t6
役 に 立	e-4f7t6
に 立	f8t7
に 立 ち	f8t7
立 ち	f9t7
立 ち ま	f9t7
ち ま	e-7f9g-6j10t7w-7
ち ま し	e-7f6g-8i8t6w-8
満 点	e-10f-8g-8w14
の ク ラ	a-6e-8f5g-5j-7l14q-4w11
ラ ス の	a-10d-6e-5f8g-7i-4j-6k7l10w-9
の 進 め	f9i-4
進 め	a4d-7e-5f13g-7i9j-5l-8n-5o-4p-7q15s7t8u12
進 め 方	f9i-4
め 方	f9i-4
め 方 に	f9i-4
と 言	b-6c-4d10e-6f8g-10h4i-15j-9n-5o9q-4r-6s5w8
と 言 わ	e-5f8h5i-8r-6s4
師 が	b-5c-11d12e-5f8h-9k-6p-4w5
質	a-6c12e-4f20i-12k-14l-8m4n-4p15q14r-5t5w6
質 問	c11f11k-9l-7p15q12r-5w-4
質 問 に	c-11f19q9w-14
問 に	c-11f19q9w-14
評 価 を	a-5c-6d-7e-6f21g-4l-4r-5s6v4w-10
価 を	a-5c-6d-7e-6f21g-4l-4r-5s6v4w-10
価 を し	c-9f15w-13
を し た	a-13b-10c7d-13e6f4g-9h5j-13k9m8n-4q-4r-9s6v4w10
^ 内	a-14f18i-4q-7u-5
^ 内 容	f18i-4q-7u-5
内 容 は	a15b-9d-11e-5f8g-8k-4q4
容 は	a15b-9d-11e-5f8g-8k-4q4
一 日	a8b-10g-11h6i9n11o-8q-9w-4
て 疲	e-10f9i-9
て 疲 れ	e-10f9i-9
れ る $	f7i-13
の 専	c15f7q4u4v5w-6
の 専 門	c15f7q4u4v5w-6
専 門 家	c13f7v5w-5
門 家	c13f7v5w-5
大 変	c-5d-5e-11f13i-5k5n4s-8t15v4
授 業 は	b-6d-12e-13f8h-4t4w-8
業 は	b-6d-12e-13f8h-4t4w-8
略	c14f11l-5v4w-4
だ ら	d-7e6f10g-5h-4i6t5
け で	a9e-5f12h-4i7k-4l-4p-5q17v-7
難 し か	f6g-6
っ た で	a5b-11c-6d-11e-6f27g4i4k-4w-10
^ 第 2	b8d9j-9t4
第 2	b9d10e-4j-10t4
章	b-5g7m-4w8
、 何 点	a-4b-4g14j-7w-13
^ 選	a-4d-9g9j-5k-4
を 今	d-5e-4f-4g12s4u4w6
今 か	d-7e14f7g14j-6v-6
今 か ら	d-7e14f8g14j-4v-6w-9
か ら や	a9g11q13
ら や	a9g11q13
ら や り	g10q13
や り た	f-6g19n-4q-9w-22
合 格	a-6c-5g34j-5l-4m-5n5o5p-6q5s5t5u4v5
合 格 し	a-4g15h-4j-9k-6l-4m-6p-4r-5w8
格 し	a-4g15h-4j-9k-6l-4m-6p-4r-5w8
格 し ま	g7w9
ス ト で	a-8d-16w4
ト で す	a5n-5p10w-6
ト の 再	g16w-5
の 再	g6h6w9
再 受	g9w-15
再 受 験	g9w-15
受 験	b-10d-8g15h-4i4j-9k-5l-4m-8n5s4u4w5
イ ズ を	e-4g12w-7
ズ を	e-4g12t5u4w7
ズ を 始	g8w-5
証 は も	h8l-5
発 行 さ	h8
行 さ	a-4b-4c7h8
行 さ れ	a-4b-4c7h8
た 。 再	d8e-7h12w-11
。 再	d8e-7h12w-11
再 発	d-4h9w9
再 発 行	d-4h9w9
発 行 で	d-8e-7h15m-10p-5w-14
行 で	d-7e-6h16m-9n-7p-5w-5
行 で き	d-8e-7h15m-10p-5w-14
了 証 に	h7
証 に	h7
学 院	h7
学 院 の	h7
が 押	e8
^ 一	a11d-7e-17f-7g-7h12i-8j9k-4n15o8p-5q22t8u-7v-9w12
^ 一 日	a-4b-6e-5h9i-10n12o-6q-9u4v4w-9
日 休	a13e4h6j-5k-9w-15
条	e-4h11n-6t5v4
条 件	e-4h11n-6t5v4
条 件 は	h11t4u4v4w-5
件 は	a-8c-4d-4e-9g-6h7j26n4u6v6w-15
郵 送	a-7b-5d-7g-7h29i5j-9l-6n5q8r-4s8t8u7v8w-15
い し た	a6b-11c-12d-5e-12f-7g-12h9i-11j7k-10l6m-4n-6o6p4r-7s4t5v5w11
野 良 犬	i10p-7t4
良 犬	i10p-7t4
良 犬 が	i10p-7t4
犬 が	e-4i10j-4p-8w5
噛	e-9f-11i21l-4p-6t-6w-23
、 何 と	c10g-7i16p-7s7t6v6
何 と	a-14b5c9d-5e-5f-4g-17h-4i14k-7l-12p8q-9s5u-4v4w4
何 と か	c4g-8i15p-8s5t5u-4v4w-6
と か	a-5b-10c6d-5f-4g-4h-4i4k-4m14p-4r-5s8t4v8w15
と か し	c4g-8i15p-8s5t5u-4v4w-6
か し	b-10c5d-4g11i15p-6u-4v5w26
か し て	c5d-4g-8i16p-7t4u-5v4w12
に 家	a7i4
前 の 道	i11j-5w-6
が 冠	e6i7w-7
が 冠 水	e6i7w-7
冠	e6i7w-11
冠 水	e6i7w-11
冠 水 し	e6i7w-11
水 し	i22j-4n-5r-5s4v4
水 し ま	i11w-11
^ 近	a-5b-7d-5g-6i16k-4l-5p-6
^ 近 く	a-5b-6g-4i10k-4l-4p-6w8
近	b12d-7g-8i19l-7o10t5w15
近 く	a-5b-8d-5g-6i14j-4k-4l-8p-10w11
近 く の	b-10i11p-4w4
の 工 場	b7i8
工 場	b7i10
場 が	d-4e-7f14i11p-5v-5
夜 に	a-4i10
煙	f-4i14w-6
^ マ ン	c-4i11j10k-5w-4
マ ン	c-8d-9h-4i14j12k-6l-5p16s5
マ ン ホ	i9j8w-8
ン ホ	i9j8w-8
ン ホ ー	i9j8w-8
ホ ー ル	b16c-8d-12e11h-5i8j6l-11w-16
ー ル の	a10b8h-4i8j9k-4m-5n-6p-12r-5w5
ル の ふ	i9j-4
の ふ	e-4i10j-4
の ふ た	e-4i10j-4
ふ た	e-8f-13g-5i16w-7
ふ た が	e-4i10j-4
た が	a6c25d-5f-9g-8h-6i9j14k-6m-4n-8o15p6s5t5w-5
た が な	i9j-4
が な く	f-5n-8o10w8
て 危 険	i8
危 険	i12
危 険 で	i12
険 で	i12
険 で す	i12
^ 電 線	e-5i9j5k-4u-4w-10
電 線	i15j4k-4q4w-11
電 線 が	i11w-9
線 が	g10i7j-5t-4
線 が 垂	e-4i12u-4w-10
が 垂	e-4i12u-4w-10
が 垂 れ	e-4i12u-4w-10
垂	e-4i12u-4w-10
垂 れ	e-4i12u-4w-10
垂 れ 下	e-4i12u-4w-10
れ 下	e-4i12u-4w-10
れ 下 が	e-4i12u-4w-10
下 が	e-7i11w5
下 が っ	i11
手 が	b-6f-7i4w10
が 届	a-16b9d10e-8f-5h9k-6l5r-4v-10
が 届 き	e-4h10i7w-8
届 き	a-9c-4h15k-5l-4p-4v-6w5
き そ	e8f-11i13u-7v-8w-15
き そ う	e8f-11i13u-7v-8w-15
^ 学	e-4i11l-4t4
^ 学 校	e-4f-7i11
学 校 の	a-10e-4f-6g-4i12
校 の 前	i10w-5
に ス	i11
ピ ー ド	c-4d-6e-5f7i11l-4w-6
防	a8b-9c10d-7e-4f-4h-4i10s4t5
の 段	i11j9o-9q-7s4t5
差	f-8i16s5
を つ	e6f10g-5i14k-4m4s4t7u4
を つ け	e6f10g-5i14k-4m4s4t7u4
つ け て	b-8e13f-11i13k-6o-8p-4s6u4v6
け て ほ	a-8b-8d-5f-10i10k11m-4n-4o-4r-7
^ 区	i17w-4
^ 区 役	i17w-4
区	i14j10n-7p-7q-13w-10
区 役	b-4e-4i18j8w-10
区 役 所	b-4e-4i18j8w-10
役 所 で	e-4i13w-4
所 で	b10i10t4
判	e-8f-8i7q-5w17
も ら う	e6i5
ら う	e6i5
待 た	i11
待 た さ	i11
た さ	i11
た さ れ	i11
歩 道 が	i7
り 返	f16k6w-15
さ れ た	a-12b-7d7e-11f-5g-8h-10i-7j6r6w9
一 か	a-6e-7j11k-5p9r-5w5
一 か 月	e-9j10n5r-5w7
か 月	i12n4r-5w7
幼	i7w8
幼 稚	i7w8
幼 稚 園	i7w8
稚	i7w8
稚 園	i7w8
稚 園 の	e-5i7
横	f-4i15w-11
で 毎	b-6e-5i12w-12
毎	b-5e-4h4i17n16o11s7t6u5v5
毎 晩	h4i12n11s4w-5
晩	a17b-8e-10h4i13n11t4
晩 ご	i9w-5
ご み を	e-4i11w-11
み を	a-19d-6e16g-4q10w-10
を 燃	e-4i10w-7
を 燃 や	e-4i10w-7
燃	e-4f-6i8
燃 や	e-4i10w-7
の 土	a6b-4e-7i11j-13
課	a13c-6d23e9f-7h-10i-10j9k10l4n-5p-9t4w-13
課 の	a4c-5e14i4j-12s-5w-5
対 応 に	e-5i18j-17k8l-6m-4t-5w-10
応 に	e-5i18j-17k8l-6m-4t-5w-10
情 を 申	i11j-4l-5
を 申	e-5f7i12j-4k10q-6r-8u5w-5
を 申 し	e-5f7i13k11q-5r-7u5v4w-4
申 し 立	g-5h-5i15j8l-8s4t4u4v6w-10
し 立	g-5h-5i15j8l-8s4t4u4v6w-10
し 立 て	g-5h-5i15j8l-8s4t4u4v6w-10
立 て	g-5h-5i16j8l-8s4t4u4v6w-16
の 近	a-4b-7c-4g-4i8k-4l-5p-4w9
の 近 く	a-4b-7c-4g-4i8k-4l-5p-4w9
の 信	i16w-15
の 信 号	i16w-15
信 号	f-10i19j-4n-4
信 号 機	i11v-6w-7
号 機	i11v-6w-7
号 機 が	i11v-6w-7
が 消	g6i9j-4r-7
が 消 え	g6i9j-4r-7
消 え	g7i20j-4r-5w-10
消 え て	i19w-9
^ 苦	b-8e-8i13j17t-4u4v-5
^ 苦 情	b-8e-8i13j17t-4u4v-5
番 号 3	j5
号 3	j5
0 5	f-4l9
進 展	j5
展	a-5b-4j5w5
九	a24b-7d-7f-8g-4i12j10k-4l4r-4s5t4u4v5
月 に	a-5e-9g-4i-8j14n5w15
に 提	d-8g-6h11i11w-7
に 提 出	d-5g-4h11j6k-4w-4
提	d16f17h14i21j17k-4l-6o-4r11t5
提 出	d13f12h11j10
提 出 し	d9e-4f11h7i-4j7
情 の	g-7i5j15s6t6w-13
結 果 は	a-4b-10c-12f-8g19i-4l-8n4o7q5r4s5v6w5
果 は	a-4b-10c-12f-8g19i-4l-8n4o7q5r4s5v6w5
果 は い	a-11d-6g12h-5j4k-4l-12m-9p-4w-13
い つ わ	a-8g-10j14l-9m-8p-4w-12
つ わ	a-8g-10j14l-9m-8p-4w-12
つ わ か	a-8g-10j14l-9m-8p-4w-12
通 報 、	i-5j13w-8
報 、	i-5j13w-8
、 ち	a-4e12f5i-4j6n5v10w-12
、 ち ゃ	e11i-6j5w-6
ん と 届	e6i-7j11w-5
と 届	e6i-7j11w-5
と 届 い	i-5j11w-5
ま す ?	a9b-6c-5d-5e-5h11i-5j9w-8
す ?	a9b-6c-5d-5e-5h11i-5j9w-8
す ? $	a9b-6c-5d-5e-5h11i-5j9w-8
分 が	e-9f11i-6j9l8r-6v-4w-13
が 出 し	e-4g-5i-4j10r-7w-14
告 の	g-10j10l-4r-5w5
の 状	d-5j23k-4p-11w-9
の 状 況	j17
況 を 確	i-6j10
届 け 出	i-4j13
け 出	e9j14q-4
け 出 ま	e9j9q-5
し た が	a13c11f-5g-4i-11j14n-6o16s5t5w-4
た が 、	b-7c13i-4j11l7n-5o17s6u6v7
^ 職	c-5f-5h4i15k18l13n4q6s6v4
^ 職 員	c-7f-6i16k16l4q5s5w-4
い で $	a-7f-4i-11k21m5n21p-6q-4t4v-8w-23
は 話	k12m10q-6v-6w-7
た く な	a-4e-6g-5k12n-6q11v-4
く な い	e-8g-5k13n-7q12u-7v12
^ 主	a-4b-4k17s13t6u4w-4
^ 主 催	a-4b-4k17s13t6u4w-6
主 催	a-4b-4k17s13t6u4w-6
主 催 者	a-4b-4k17s13t6u4w-6
催 者	a-4b-4k17s13t6u4w-6
者 の 電	r-4w8
え い	k6m17o5p4u-6v9w-6
悪 く て	f-4k4w-4
、 誰	c-13d5i-5j13k13s5u4v4
、 誰 か	d5i-5j13k13s5u4v4w-6
誰 か 人	k16s4w-10
か 人	k16s4w-10
人 に	i14k24l-4p-6q-8s6t6u5v4w5
に 対	d-6f7h-4j8k10l-9m13p-4r-6s4t4v4
に 対 応	k10m12
対 応 し	b4c5g4j10k16l-6m14s5t6
応 し	f-5h-4i-4j9k15m12o-5s4t5u-4
応 し て	b4c5g4j10k16l-6m14s5t6
も ら い	b-8d-6h6i-4j10k6l9o5r-4s4u4v4w-5
チ ー	k11t9w-5
チ ー ム	k11t9w-5
ー ム の	a-7b14e-6f-4k14l-7r-5s5t10
ト で き	a-5c-4d-5g18k9p-5r12w-7
に 直	a-4f9k13l-7
に 直 接	e-8f-7k16l-8p4
連 絡 を	c4d-4e-4f-4g-4k15l-5n7o10q-5r-5s4t6w4
絡 を	c4d-4e-4f-4g-4k15l-5n7o10q-5r-5s4t6w4
絡 を 取	k12
^ 生 身	f-5i-6k15w-5
生 身	f-5i-6k15w-5
生 身 の	f-5i-6k15w-5
身	e10h-8k12o-13p-9r15
身 の	f-5i-6k15w-5
身 の 人	f-5i-6k15w-5
え て ほ	a15b8d-12e-7f-11g-9i-6k5p10r-6w-11
方 と お	c-4e-4i-5k20p-4w-4
と お	c6e-4k18p-4r-4u10w-6
と お 話	c-4e-4i-5k20p-4w-4
お 話 し	c7k11p-4
し す	f13k4m-6v-9w-6
必 要 が	a-5e10k9q4u4w-12
要 が	a-5e10k9q4u4w-12
要 が あ	a-5e10k9q4u4w-12
こ の 研	b-10c10d-5g-4h-10l6s4t4u4v5w-6
に は ど	c12e-7f4g9h-7j-4k-5l12o9p-14w-15
て 参	e7l10w-5
て 参 加	e16l9w-6
録 し ま	l10u-5w-11
ら い ま	a-4b-9d-5h6j10l8u4w-4
ら な く	b7f-4i-6n10p10t4w-7
入 れ ま	b5d-5e-7g-4h-4j-6l8w-13
対 応 の	a-4b-8c8e4l12p5w-6
応 の	a-4b-8c8e4l12p5w-6
に 一	b10e-5f10i-5j-4k-4l9w-4
受 付 は	a-13b11d-6e8g-19h-8j15l6n5p-5r-11w-12
付 は	a-14b11d-7e7g-19h6j15l6n5p-5r-11w-13
も う 始	a9b-6d-7e-7g4h-4j-6l16o-5p-5q5r-8s5t5v4w-4
う 始	a9b-6d-7e-7g4h-4j-6l16o-5p-5q5r-8s5t5v4w-4
う 始 ま	a8b-6d-7e-7g-14h-4j-6l15o-5p-6q6r-8s5t5v5w-12
ス コ	b9e-10k-6l-4w9
ス コ ー	b9e-9k-5l-4w8
な し	b6c14h-6j-5k19l6n-6q6s-6v18w-8
な し で	l6q10w-5
し で	e-6g-10i7j8l6q11w-6
登 録 で	k-11l12w-7
録 で	k-11l12w-7
録 で き	k-11l12w-7
い 研	a-4b-5c-5e-5f9l13r-5t-7w-13
い 研 修	a-4b-5c-5e-5f9l13r-5t-7w-13
研 修 生	b16d-7e-6l9r9t7v7w-5
修 生	b16d-7e-6l9r9t7v7w-5
ザ	a-8b-5c-4l10s6t6w29
イ の	a6c4d-4e-8f-5k-4l8s4v4w-15
の コ ー	b-4l7w10
ー ス に	a-6b-5c-4d-4e-11f7k-8l11r-5t4
語 で 答	f-6k-4m17w-6
で 答	d-6f7k-4m16w-12
で 答 え	d-6f7k-4m16w-12
で 続	a7b-14d-4l-11m9
続 け	b-4c4e-7g-4h-4i-6m15n-6o8q14s5t5u5v5
け て も	a-9b-4d-9e9f-6g8h-4k14m11u4v4w-8
ら っ て	d10j8m9s4t5w-6
語 の ほ	m13t-9w-7
語 に し	d-4e-4f-4i-4k-5m20n-7p-6w-9
^ 表	b5i-4m22s6t6u5v5w-10
^ 表 示	b5i-4m22s6t6u5v5w-10
表 示	a-5b12c-5d-4g17i-4j11l10m22n4o-4q-6r8s7t4w-12
ム 語 に	d-4f-5k-6m19w-9
^ 今 後	a7n12o-5t5
今 後	a7n12o-5t5
今 後 の	a7n9o-5t4
連 絡 は	a-5b-8c-10e17j-5l-6n20p-9w-9
絡 は	a-5b-8c-10e17j-5l-6n20p-9w-9
は 不	a-4b-7e24n19o-6r5t5v-4w-10
は 不 要	d-4n16o-6t4v-5
不 要	n16o-5t5v13w-4
不 要 で	n16o-5t5v13w-4
の で 送	a7b-7d5e-5f-5w-4
で 送	b6d13f-10g-5h8k-10m10o-5p-6r-7s6t5u-5v4w-4
送 信	a-6b-4c5e-9f7g10h-5i-7j-6n15o15p4s8t4u5v7w-11
送 信 を	a-4c6d4e-4g-4n17o16s7t4u6v9w-7
信 を や	d-6n13o-10p-8q-8
や め て	a4d-6g-4i-13n23o-16p-11q9s-7v4w-10
イ ン ダ	m4n15o13r4w-4
ン ダ	a9b-4d-5g-5m5n16o15
ン ダ ー	a9b-4d-5g-5m5n16o15
ダ ー	a10b-4d-6g-5m5n16o15
ダ ー を	a10b-5d-7g-5n14o12v4
ー を	a8b-8c-7d-9e-8f4g-4h5l-15m8n10o11p16r-5s4w6
オ フ に	i-5m-4n16s5v5w-6
フ に し	i-5m-4n16s5v5w-6
^ 毎	h4i-7n17o9s6t5v4w8
来 る	a-18b6c14d-4e10f-9g-4i-9k-4n9o-4s4t5u5v5w-4
ー ジ が	a-4d-4e-5f-7i-8k-9m7n7o4q-6r-4w-13
ジ が	a-4d-4e-5f-7i-8k-9m7n7o4q-6r-4w-13
し い 、	d-4f-13i-4o5t7w-14
、 止	i-5n22o-14w-10
、 止 め	i-5n22o-14w-10
め て $	g8i-6n11o-16q-6
案	b25d-4e-10g-12h-5i32j28l-6m8n28o20r7
案 内	a-5b28d-4e-7g-8j4k-4m11n30o25s5u6v6w-8
^ 気	b-5c4e-4j-4o14q16r-4u4
^ 気 が	b-5c4e-4j-4o14q16r-4u4
気 が	b-6c4e-9f14i6j-6o15q14r-5w7
気 が 変	b-5c4e-4j-4o14q16r-4u4
変 わ っ	a8b7c13d-6e-8f-8g-6i-13j8n-7o-7q12r11t4w4
、 ま た	a-6e-5m4n-7o17p-4q-4r-4u4v5
ま た 通	n-7o16u-5w-8
た 通	b4f4j12l4m4n-9o21r-4s6t6w-11
た 通 知	n-12o17u-5w-10
知 を も	g-7o11q-4
の 配	d10g-4i-4j-9n15o8s4v4
の 配 信	n13o10w-6
信 を も	b-12d-14g-16n-8o19s-7u-5
有 効	d-5l9n-10o19w-4
有 効 に	n-11o18w-8
効 に	n-11o18w-8
^ 以	a-5j15o17v5w-10
^ 以 前	a-5j15o17v5w-10
以	a-4c4g15h-5j14l-4m15o17r-5v5
以 前	a-5j15o17v5w-10
に し た	e-5g-4k-6m17n6o17p6q5s8t4u7v8w-9
た 案	b-5n-4o15s6u6v6
た 案 内	b-5n-4o15s6u6v6
案 内 を	a6b10c-4e-5k-6n11o15v6w-9
内 を	a6b10c-4e-5k-6n11o15v6w-9
を 再 び	n-11o13s4u4v4
再 び	i-4j-4l-5n-13o20s5u4v6
オ ン に	m-5n-11o22q-6u4v4w-7
ン に	b-6e13f6i-4k-6l-4m-4n-11o20q-6r-4s4u6v4w10
ン に し	n-16o15u5v5w-4
の 受 信	g-4l-6n-5o10u-5w11
受 信 を	a4b5c6e-6i-7k-5n17o5p7q-9s5t6v6w-10
こ の ア	c-9n10o4p14r-6t4v5
シ ス	a-9b-4c7d-7e-10f-5g-4j-7p7r16t4u4v5w-14
ス タ ン	c8d-9e-5f-4p5r-8w5
ン ト は	a-9n-6p8r-4w6
ト は 何	a-8c-5d-5g18n-6p11r-4
何 の た	n-7p11r-7w-4
た め の	h9n-7p12r-6t5u5v5w-6
の も	e-7g-9h-5j12n8p11r16s6t5u6v8
の も の	n7p10q-4r15s6t8u5v8
^ 年 寄	e10k-5p12s6t4u6v6w-4
年 寄	e9i9k-4p12s6t5u6v6w-8
年 寄 り	e9i9k-4p12s6t5u6v6w-8
マ ホ が	d-5p7w5
ホ が	d-5p7w5
が 苦	a-4d4f-5i-5l-4m5p7s4u6w16
が 苦 手	a-4d4f-5i-5l-4m5p7s4u6w16
い 方 を	d-6g-5p17s5u4v4w4
説 明 し	d-4f-8m8o-4p15q-9r-7s4u-11v4
明 し て	d-4f-8m8o-4p15q-9r-7s4u-11v4
コ マ	a14b-10d-13e-8f-7g-16h-8i4j-12k-5l-12p12q4r-4t5w-7
ン ド の	a-10c-6f4i6j-6m5n13o-5p16q6s7t7u7v7w-13
ド の	a-5b-6c-8f17g-4j-8n11o-4p12q6r-6s9t10u9v8
の 一	a-12b-5d-7e6f-8g-6j10m4p27r-5s9t8u5v7
の 一 覧	a-10b-5c6d-7e-6g-4j10m4p27r-5s9t8u5v7w-11
一 覧 を	c18d-6h-4j13m4p12s9t8u5v7
覧 を	c18d-6h-4j13m4p12s9t8u5v7
覧 を 見	a-5d-5e-4h4j12l4p13r-5s6t5v5
せ て $	a7c-4d-7e-8f-13g10j-7n-11o10p9r20w-9
^ ど ん	a-6b-4g-6h-8j-10k-12l-4n4p21r15w-9
ん な お	a-5b-7c13d-9e-5h-5j-10k-9m-7p11r-9w-7
な お	c12d-5h-5i11k-5m-4p12u4w-6
手 伝	k-4p17t4v5w9
い を	a13b-10c-9d-8h-5i10k-4m-4p11r-6s5
ン を	a-8b-4c9d-7e-5f-6g9h-4i4q7w-4
を 押	d10l7p4q7
を 押 し	d10l7q7
違 え た	b11c4g13q18s5t7v4w-12
、 こ こ	d-4h-4j-5l6q15
こ こ	d-6g-5h-5j-6k6l6p11q14w-10
か ら 出	b18e-4f-4g-9j8q10w-8
ら 出	b18e-4f-4g-9j8q10w-8
了 し	a-5b-5e-8f4g-11k-4l13q13r-5s4v5w-4
り な	f4i6p-5q7w8
り な か	f17q6w-17
同 意 を	r11u-4v-8
意 を	r11u-4v-8
意 を 撤	r11u-4v-8
を 撤	r11u-4v-8
を 撤 回	r11u-4v-8
撤	r11u-4v-8
撤 回	r11u-4v-8
撤 回 し	r11u-4v-8
回 し	i7r12v-8w-6
回 し ま	r11u-4v-8
^ そ ち	r7
そ ち	r7
そ ち ら	r7
保 有	r4
私 の 個	r8
の 個	r10w-6
の 個 人	r10w-6
情 報 の	h-6j-9o-5q4r17s4t5v4w-7
の 写	a-4c-4d17h-6k-5l-4n9q9r24s9t9u9v9
の 写 し	f4h-6i4j-6n4o-5q4r15s4t4u4v4w-6
写	d19g-5h-7j-4r13s8t7u5v8w23
写 し	d4h-6i5j-4n6q5r15s6t6u6v6
写 し を	f4h-6i4j-6n4o-5q4r15s4t4u4v4w-6
し を	f4h-6i4j-6n4o-5q4r15s4t4u4v4w-6
全 部 消	e-4n-7q-7r16t4
部 消	e-4n-7q-7r16t4
部 消 し	n-6r9
に 保	h7r5
に 保 存	h7r5
見 ら	a-7b-11c7d14e-6g-5h-8i-9j5l-7p-7r5w-12
見 ら れ	a-7b-11c7d14e-6g-5h-8i-9j5l-7p-7r5w-12
私 の 名	c-8e7g-4h12l12n-5q-5r7s5t4u4
名 前 で	a-11b7c11e-11f-12h-4l4
前 で	b7c10e-12f-13h-4l4
で 何 が	b-7e-10p16r13w-5
い る か	e9g7i-6j5r-5
る か	a12b5d-7e9f-6g5h-7i-11j4l-8r-6s4w-7
る か 確	a6e5f-5g-8i-6j8
か 確	a8e9f-4g-8i-4j9r-5
か 確 認	a8e9f-4g-8i-4j9r-5
し い の	b-4d7e-5f-14i-8m11n-8r12w-9
完	a-4g-13k-7l9r8
^ お 疲	a8d7e4s17u-4w-10
お 疲	a8d7e4s17u-4w-10
お 疲 れ	a8d7e4s17u-4w-10
疲 れ さ	s11t-4u-4w-6
れ さ	s11t-4u-4w-6
れ さ ま	s11t-4u-4w-6
う !	e9f-4l-6s5t6w-4
う ! $	e9f-4l-6s5t6w-4
^ ハ イ	a5b-5c-4d-6f-6g-5l5p-5s7w-12
ハ イ	b4c-8d-8e-7f-7g-4l6s10t4w-15
ハ イ フ	b4c-8d-8e-7f-7g-4l6s10t4w-15
イ フ	b4c-8d-8e-7f-7g-4l6s10t4w-15
イ フ ォ	b4c-8d-8e-7f-7g-4l6s10t4w-15
フ ォ ン	b4c-8d-8e-7f-7g-4l6s10t4w-15
ォ ン	b4c-8d-8e-7f-7g-4l6s10t4w-15
ン か	k-4s13w-5
ン か ら	k-4s13w-5
か ら こ	k-4s13w-7
ら こ	k-4s13w-7
取 り ま	b-4d-6e11h-8j-7l-7o7t10u4w-10
た 。 感	f5t9
。 感	f5t9
と う ね	t10
う ね	t10
^ 恐	a9e-4i-5k9q8r-5t9
^ 恐 れ	a9e-4i-5k10q8r-4t9
恐	a10e-4i-5k10q8r-6t9
恐 れ	a9e-4i-5k10q8r-4t9
恐 れ 入	a9e-4i-5k10q8r-4t9
れ 入	a9e-4i-5k10q8r-4t9
れ 入 り	a9e-4i-5k10q8r-4t9
、 大	d9f-5q-4t8v7
大 変 助	c4e-4n4t14
変 助	c4e-4n4t14
変 助 か	c4e-4n4t14
^ も ち	t4u23w-7
も ち	t4u23w-7
も ち ろ	t4u23w-7
ち ろ	t4u23w-7
ち ろ ん	t4u23w-7
ろ ん	t4u23w-7
ろ ん $	s-4u13v-5
^ オ ッ	k-4u17v-5w-4
オ ッ	k-4u17v-5w-4
オ ッ ケ	k-4u17v-5w-4
ッ ケ	k-4u17v-5w-4
ッ ケ ー	k-4u17v-5w-4
ケ ー $	k-4u17v-5w-4
^ い や	q-18u-18v21w-4
い や	f-4k6n-4o-5q10u-19v23w-9
い や 、	k6u-13v26w-5
や 、	k6u-13v26w-5
や 、 違	v9
、 違 う	v9
違 う	k10p-5v19
う よ	c4e-6i-6n-6u-7v14w9
う よ $	e-6u-6v16
^ 犬	b-12i-8m4w21
が ご	a-5c8
ご は	a-5i5n6o9q9r10s5t9u7v9w26
ご は ん	w10
は ん	w10
ん を	c4d-8e-5g17h-6i18k-4n-7o-6q-8s8t8u6w9
を 食	w6
を 食 べ	w6
^ 今 朝	d4e8g-6v-4w10
今 朝	d4e8g-6v-4w10
し く て	t4v-4w7
い い $	e-5i-12k7l-5n-7p-9t4v-5w20
^ 桜	f-9w8
桜	f-4s4u4w17
桜 は	a-6c-4w6
四	a-8b-5c-4d-7e8f13i-4t4u-4
咲	f-9w12
咲 く	a-6c-4w6
よ り	e12f11l4t8u-5v-8w8
青	a-8b-5d-4i6k-5w16
う た	d-11e4g-6j6n-4p-8s4t4v5w14
え る ?	c-7h8j-9k-7o5p-4w4
^ 三	e9i-9k5s4w13
三 日 も	a-9b-5d-4e-12f-4w6
^ 孫	b4e5l-6n-6o16p-4r-4v5w17
^ 孫 が	e4l-7n-7o15p-5r-6v4w16
孫	b4e5l-6n-6o16p-4r-4v5w17
孫 が	e4l-7n-7o15p-5r-6v4w16
孫 が 生	a-5c-5i-4w13
が 生	a-5c-7f-6i-6w16
が 生 ま	a-5c-6i-4w15
生 ま	b-5c-5f-5h-4w17
生 ま れ	b-5c-5f-5h-4w17
ま れ	a10b10c-4f-13h-9i13j5l-9p-6w14
春	a-5n4v-4w15
に 行 き	a-4b-7e-4i-10k-9w21
行 き ま	b6c-8e13n6w10
^ ふ	i-5u-5v-7w24
^ ふ る	k-5o4w17
ふ る	k-5o4w17
ふ る さ	k-5o4w17
る さ と	k-5o4w17
さ と	k-5o4w17
と が	e6f7j-10k10l-4p7q-5s5t-4u6w7
恋	w9
^ 世	k-4w7
^ 世 界	k-4w7
世 界	k-4w7
世 界 で	k-4w7
界	k-4w7
界 で	k-4w7
界 で 一	k-4w7
で 一	a-4b-4f-7g-6i9k-4l-6w7
で 一 番	a-4b-4f-7g-6k-4l-6w19
一 番	b10f-7g-6k-6l-7r4w11
背	b-12c8g-6l-6m-8s4t4w6
が 高	b-4d-11f-11g-7k-4l-5s6w28
が 高 い	b-4f-7g-6k-5l-5q4w20
高 い	b-7c12g-6i5l-7s4t4w6
い 人	i7j-4k-7v-7w10
人 は	a-7b-6h-7i-7j6k12q4w4
物 は い	b-6c-5d-7g-6i9k-4m-4n9o9q9r6s9t8u9v6w24
は い ま	a-8b-12c-8e5f-4g-9h-9j7k9l-5n4q4r-5w14
^ 彼	b-7c-7e-6g-10h-8j-9k-4l-4o4p-10q6u6v6w29
^ 彼 氏	i-4w10
彼	b-8c-6e-10g-9h-8j-13k-7l-5m-4n-6p-10q6r4u7v6w31
彼 氏	i-4w10
氏	d-5e-5h11n-6r7w7
^ 夕	a11
^ 夕 飯	q-4u-4w9
夕	a18b-10c-8d-4e-4g-11o4p-4t4w6
夕 飯	a-7w10
飯	a7u-4v-4w14
飯 は	a-7s-4w13
減	e8q-4v-4w13
量	e-5f-5i19k-6p-6r-11w-6
怖	b5c-4g-5i23p-7s9t12v10w21
怖 い	b4c-5g-6i23p-7s9t12v10w20
光	g-4s7t8u-4v4w22
何 キ	a-9b-4d-7p-8r-4w20
何 キ ロ	a-9b-4d-7p-8r-4w20
キ ロ	a-9b-4d-7p-8r-4w20
^ エ	a-8b7d-10g-10i-4k-6l16m-4p-5s8v5w22
コ ー ヒ	w9
ー ヒ	w9
ー ヒ ー	w9
ヒ	w9
ヒ ー	w9
ヒ ー は	w12
す ぎ た	i-7
ぎ た	i-7
ぎ た $	i-7
ッ ト に	k5m-4p-5w8
仕 事 を	a-5c13d-4k-14p-5u5v4w10
事 を	a8b-4c6d-7e-5f-14g-5h-4i11j14k-13m15n-10q-16s7t4u4v4w31
思 う	a-5b-4c-4f14k-8m5n4u4w7
思 う ?	k-9w15
う ?	c-6k-13m-6w14
う ? $	c-6k-13m-6w14
が き	a-5i-5s5v-5w15
が き れ	a-5i-5s5v-5w15
き れ	d8f-8i13m-5s9t6w17
き れ い	f-4i7m-6s8t5w18
れ い	f-4i7m-6s8t5w18
女 の	a-9b-5c9e-12f-8i-9l-7u-10v-8w8
子 の	g-7l-4n10o-5q-4s4w21
名 前 、	a-5c15f-5w-8
前 、	a-5c15f-5w-8
何 が い	a-4p-5w9
洗 濯 機	p-6w9
濯 機	p-6w9
変 な	i9w4
す る $	h-5l-4m-6p-5q-5w16
進 ん	a6b-4j10k-4o4w-5
進 ん で	a6b-4j10k-4o4w-5
ん で る	b-5i-6t5w17
で る	b-5i-6t5w17
^ フ ォ	a9h-4
ー と	k8
ン チ ャ	s13t-4w4
が お い	f-4w5
の う	a-8b8e-5f12i-4m4u4w-4
の ピ	b-4w6
の ピ ア	b-4w6
焼	b7c7d-4e-13f-7h-6i-6j-8k6l-7m4r-9v4w37
ス ト ス	a-6b-5c13e-4g-4i-5w7
ト ス	a-4c16d-4i-4k10o5q4w8
ス テ	a4b-7c-5d-4e-11i-9j10n-4r15w10
^ サ ッ	a-7i-4w9
サ ッ	a-7i-4w9
サ ッ カ	a-7i-4w9
ッ カ	a-6i-7l-5n-4w12
ッ カ ー	a-7i-4w9
フ $	k9w-4
ラ の	b-4d-6h-6l-4m5r-6v4w21
を 買 う	a-7b-4c-4d8h-4w11
買 う	a-6b-4d7m5w14
う に は	a12b-9e-4w8
に は $	k-5l7v4w13
^ 週	a-14e-6w21
^ 週 末	a-14e-6w21
週 末	a14b-6e-8t4w18
末	a24e-10i-6j-9l-5o4q4s4t7u6v6w5
る か な	a-10c-5d-4w16
^ ド	j-8k-6l-14w17
ド ー	b-5w8
安 い	a-7b-4d-4w7
^ あ の	c9g-9j15m4o4s4
あ の	c9g-9j15m4o4s4
レ ス	a-5b-13d-9g-6i-4k7l-13r14w10
レ ス ト	a-9b-12c-6d-11f-5g-7i-9k-6l-4w23
ス ト ラ	i-10w14
ト ラ	d-8e-4f-6i10w12
ト ラ ン	d-6f-6i-10w24
客	i-6k-4w9
^ ア マ	g-6j-7w12
ア マ	g-6j-7w12
ア マ ゾ	g-6j-7w12
マ ゾ	g-6j-7w12
マ ゾ ン	g-6j-7w12
ゾ	g-6j-7w12
ゾ ン	g-6j-7w12
ゾ ン の	g-6j-7w12
の 荷	g-4w5
の 荷 物	g-4w5
荷	d-4g-4j-8w12
荷 物	d-4g-4j-8w12
^ v	l-5m14w6
v	l-5m14w6
1 8	a-8d-5l-9w14
便 は	a-6n4o4q4s4w11
は 遅	b-5o4s4w13
は 遅 れ	b-4e6n4q4w6
電 車 の	e10
セ ル 料	q-11w11
ル 料	d-8q-12w17
の バ	a5b-4c-8d-10e-9i8l-5p-5t4w14
の バ ス	a4b-4d-9e-9g-4i8l-5p-5w7
バ ス は	a-5b4e-11g-4j-4w10
ス は ど	a-11b-7c-5d-9e-8g-8w13
は ど の	a5b12c-11d-9e-12f-7g-5h-5i-9j4k-7l-9n4r-5v4w4
の 乗	a-11c-8d-6e-5g-5w7
乗 り	a-9e15w14
場 $	b-7i-5w8
^ カ フ	a-8w8
カ フ	a-7w10
カ フ ェ	a-7w10
フ ェ	a-4i-4t4w16
w	e-5l15r4w20
w i	w7
w i -	w7
i -	w7
i - f	w7
-	b-4c4e-5j14k-4l15u-6v-4
- f	w7
- f i	w7
f i	w7
ー ド $	i-13l-5r-4w17
ド $	d6i-13l-5w11
届 の	w11
^ 漢	g-4w9
^ 漢 字	g-4w9
漢	g-4h10w17
漢 字	g-4h10w17
字	f11g-5h10i13l-5n-4p-5r5t6w13
字 が	b-4f14h12l-4q-5r6s4w4
が 覚	w8
が 覚 え	w8
覚 え ら	w8
島	a-7b-8d-5e-5f-12i-8j-5m5o5s4t5v5w25
3 日	a14b-10d-10f-5h4i12l-8
メ ー	a-10b-11c-11d15f-5h11i-10n7p-11r21s4t4u4w15
メ ー ル	a-10b-10d16f-5h11n9p-11r21s8t4u5v4w11
が 来	b-6c15d-5i5j-12k-4l-6m7n18o5q-4r6s4w16
が 来 た	b-5e-6j-8k-7n-10s5u6v6w21
来 た	a-6b15c-4f-4i-9j10k-8l13n-8s15u5v6w6
た け	a-7b-11c4d-4e13f7i-7j15k-4l4m5n-11o14q-6v6w5
た け ど	a-7b-11c4d-4e13f7i-7j15k-4l4m5n-11o14q-6v6w5
ち の 会	e-5w9
の 会 社	c-4e-5r-8w14
会 社	b-7e-9h12l11r-4w14
会 社 の	r-5t4w14
社	b-8e-9g-13h7l4w17
社 の	r-5t4w14
正 月	a-5b-6c-4w9
休 み は	a9b-8c-4e-4r4
節	b-6t4w17
い お	a13b-8c-8d-5p-4t7w5
教 習	w8
教 習 所	w8
習	b4d17e-8f12g13h-11i-5k-12n-8o-6p-4q-16w13
習 所	w8
習 所 の	w8
生 が 厳	w8
が 厳	w8
が 厳 し	w8
厳	n-4w9
厳 し	n-4w9
厳 し い	n-4w9
^ y	n-4w6
^ y o	n-4w6
y o	n-4w6
y o u	n-4w6
o u	n-4w6
o u t	n-4w6
u t	n-4w6
u t u	n-4w6
t u	n-4w6
t u b	n-4w6
u b	n-4w6
u b e	n-4w6
b e	n-4w6
b e の	n-4w6
e の	d-9m-16n-6p-5r-8t4w22
の 通 知	c-5g-4i-6n-14o-5w22
知 を 切	g-7l-4n9o10p4r-5s4v5
を 切	a-4d-5f-4g-9i9l-6m9n17o5q-4r-4s8v8w8
る 方 法	a-4c-5f11g9k-7l8n10o-5p-6r-4w-6
ー ン	b-7c-4i6j-5w11
ー ン の	d-4i-8w15
の 報	a-8g-4j14q5v4w-15
の 報 告	a-8g-4j14q5v4w-15
告 書 の	w10
書 の 書	w10
の 書	w13
の 書 き	w13
書 き 方	w13
き 方 $	w12
ン シ	a10d-5i7m4w8
マ の	a-14c-5d-4f-13w18
タ イ	b-6c-5e-10f-5i10
イ ン は	a-5b-8d-5f-5g5h8
ン は ど	b-11d-7e10f-4g-7j-6l-4n6o4q4r4t4u4v4w15
の ド	a-9b-7f-15l-8w23
の ド ラ	a-9f-15l-8w23
ド ラ	a-7b-4d-6f-16g-4l-7p-12w23
ド ラ マ	a-8d-6f-15l-7s4w16
ラ マ	a-8d-6f-15l-7s4w16
ラ マ の	a-6c-4f-13w14
の 教	b14c5d15e7g-14h-9j-5k-6m-7t5v4w-12
本 語 の	f-8l8m-8v4w9
起	a20b-4f-10h-4m-9w7
源	a-11f-9m-7n-7w11
い て $	f8g-18h6m-5r8w13
参 観	a-14e-9f-6w15
に 遅 れ	e12l-7w8
そ う $	e-12f-4w21
次 の 研	a-7b-12c-11f9g-8h-10l12
修 は い	a9f-11h-6l-15
週 の 予	a12c-5d-5e-8k-5
定 を 教	a15c-5e-5h-6j-8p-8w-15
に 始	a17e11g-6k-4o-4s4t4v4w-14
に 始 ま	a20j-5w-16
何 を す	a6c-6p12q-4r-5w-5
を す る	a8b-9c4e-4i17p7r-4s4t5u5v4w-12
す る ん	a13b-8e10h8l-7
わ る の	a16b-5c-6i4o4s4t4u4v4w-4
、 最	a4b-4c-7e-4f10q7
最 終	a13d-4f-7g9h10
最 終 日	a12d-4f-7h10w-6
終 日	a14b-4d-4f-7h10w-12
終 日 は	a21w-16
何 日 に	a13c-5e-7f-6h-8j-7l-4r8w-15
日 に な	b-9c-8e-5f-6h9j-4r8w-8
て の	f10g-8j9r8
の 午 前	a7b-5e8w-9
前 中 は	a13b-5c-5w-8
中 は	a13b-5c-5w-8
は 授	a6b-9e8f-9w-8
は 授 業	a6b-9e8f-9w-8
間 割 が	a7b-6r-4w5
割 が	a7b-6r-4w5
す 。 $	a-14b-16c-5f6i11j-11k4l-9p-12s8t16u13v16w-17
い つ 行	a12b-8c-4h-4j-4w-11
つ 行	a12b-8c-4h-4j-4w-11
行 く ん	a9e-4h-6w-7
く ん	a9e-4h-6w-7
く ん で	a9e-4h-6w-7
ー ル を	a9b-4c10d-7i10k-12m-4n-6r12s7t6v7
ル を	a9b-9c11d9e-7f-8k7m-5n-9o-5q-6r15s9t6v9
^ 昼	a30b-6c-4e-4w-26
^ 昼 休	a12e-4w-9
昼	a36b-15e6g-6n6p-5q4r5w-18
昼 休	a15w-10
昼 休 み	a12w-6
み は 何	a13b-6w-10
回 あ り	a24b-7d-4g-5j-4p-7w-13
か 、 こ	a10b-9l-13p6w-4
日 の 会	a-12b19c-6d-8e-22g-5h4k-4o4s4t4v4w-26
研 修 室	a-5b10f-6
修 室	a-5b10f-6
か ら 会	b24e-11i-6w-15
ら 会	b24e-11i-6w-15
ら 会 場	b24e-11i-6w-15
、 車	b5i9
伺 い た	b9c5e-4i-4j5w-5
す が 。	b9d-4e-9h4i-6k4l7r-10s4u4v4w-6
が 。	b9d-4e-9h4i-6k4l7r-10s4u4v4w-6
が 。 $	b9d-4e-9h4i-6k4l7r-10s4u4v4w-6
部 屋 に	b6
屋 に	b6
集 ま れ	a8b12e-6f-9i-8l-4n4o4p-8r4s4t4w-4
ま れ ば	a8b12e-6f-9i-8l-4n4o4p-8r4s4t4w-4
、 教	a9b6c-5f-6w-6
、 教 室	a-8b9e7w-8
は 午	a10b-6c-11d-6f4j-5w-11
は 午 前	a9c-9d-6e-9f5i-4j-4l-4w-13
場 所 が	a-9b15i-7p-8w-12
所 が	a-12b14e-7i15k-4p-8w-9
所 が わ	a-4b15i-7p-8w-11
て 。	a9e5h-5i-11l-5m10o15p15q-10r7s4u-6v-6w16
て 。 $	a9e5h-4i-12m10o15p14q-10r7s5u-6v-6w16
な ん で	b-8c17g4h-4j-4k-6m9o7p-6r4t4u-6v-10w17
っ け 。	a4c9f-6i-6
け 。	a4c9f-6i-6
け 。 $	a4c9f-6i-6
拝	c16f4k-4n-6q-4s18w-4
に 教 え	a-5c9k-4t9w-4
ど こ の	b-6c17w-14
の 所	b12c8i-5w-15
所 属	a-9b-8c10d-8f-4g-6k-4w-7
属	a-9b-8c10d-8f-4g-6k-4w-7
資 料 の	b-9d16f10g-12i-6m-13s4w-13
料 の	b-9d15f10g-13i-6m-13s4w-7
d f を	c-5g-4h5o-4
f を	c-5g-4h5o-4
を 再 送	b9e-5f-7g-7h8s5t5u4v5w-8
再 送	b9d11g-8h7s5t4v6w-8
再 送 し	b8d8f-4g-8h6n-4s5v5w-7
送 し	b11d9f-4g-7h8j4k9n-7q-5r-4s7u4v7w-7
送 し て	b11d9f-4g-7h8j4k9n-7q-5r-4s7u4v7w-7
。 も	d8g-8h-5w10
。 も う	d8g-8h-5w10
第 2 回	d13j-7t4
2 回	d13j-7t4
2 回 の	d13j-7t4
の レ ジ	a-4d11j-6
レ ジ	d22e-4h-8j-6s6t4v6w10
レ ジ ュ	d23h-8j-6s4t5v5w-11
ジ ュ メ	d23h-8j-6s4t5v5w-11
ュ メ	d23h-8j-6s4t5v5w-11
場 に 着	b-7e10
に 着	b10c8e23f-6g-4j6l6q-7t22v-6w-4
に 着 き	e15f-6n4p5u4w-7
。 出 席	b-4e14k-6m-4o-5q-6u4v4
、 明	a8b-5c-4e9f-10g-4h-5
、 明 日	a8b-5c-4e9f-10g-4h-5
日 は 体	e8
は 体	e9n-8w7
は 体 調	e8
体 調 不	e11f-4u-7v-7
調 不	e11f-4u-7v-7
調 不 良	e11f-4u-7v-7
不 良	e11f-4u-7v-7
不 良 で	e13f-4i-6u-6v-6w-10
良 で	e13f-4i-6u-6v-6w-10
い て 、	e12w-6
刻 し そ	e10u-6v-4w-9
し そ	e10u-6v-4w-9
し そ う	e10u-6v-4w-9
て す	c-6g22q-7s9t9u4v5w-7
る の を	e10g-8i12o-12q8r-4w-15
の を	a11d-6e11g-8i8j-5o-9q7r14s6t7u4v7w-5
金 曜 日	b7c9d-10e-7f-5g-5i-4w-9
曜 日 は	a-5b7c8d-4e-4n4o4q4w-16
日 は 出	b-12e21w-8
は 出	a-8e15h8i-4v-5
は 出 張	a-8e12i-5w-7
出 張	a9e11f-4i-6t5
張	a9e12f-4i-6t5w17
用 事	a-8b-5d-4e17f-8i-6j-4k-5w-12
用 事 が	a-8b-5d-4e17f-8i-6j-4k-5w-12
あ り 、	a-6d-5e20i-9w-9
、 本	a-5e9f9i-4
、 本 日	a-5e10w-6
本 日 は	a8b-6d-6e4f-5j-4w-7
1 5	a7e10w-7
早 退 さ	a-11c-5e19f-8k-7o-5p-4q-4
退 さ	a-11c-5e19f-8k-7o-5p-4q-4
退 さ せ	a-11c-5e19f-8k-7o-5p-4q-4
^ 寝	c-4e20n6p6w-5
^ 寝 坊	e12n4p4u-5
寝	a-16b-4d8e18g-7i5l-6n4p-6u-4w36
寝 坊	e14f-5l-4u-7w6
寝 坊 し	b-4e18f-5p4u-6w-8
坊	e14f-5l-4u-7w6
坊 し	b-4e18f-5p4u-6w-8
坊 し ま	b-5e14f-5n4p4u-7w-12
、 講 義	b-9c-6d-9e4f12w-10
ま す !	e7s7t-6u8
す !	s8
す ! $	s8
確 認 を	e15g-15h-7j-5k-12r-4u-4
認 を	e15g-15h-7j-5k-12r-4u-4
。 私	d-8e4g-9h5w-4
。 私 の	d-8e4g-9h5w-4
、 と	b-5f6g-4u-4w9
や す か	f8
す か っ	f8
生 の 話	c-18f14w-8
の 話	a12b-9c15d-8e-4f16i-5k-8w-17
が 少 し	f7i15r-4w-14
速 く	d-10f9w-4
速 く て	d-10f9w-4
く て 、	e-8f10i-5k8m-4n-5p-4v-6
て い け	f8w-4
い け ま	b-8f8g11h-5w-8
修 を 評	a-13f22l-11r-6
を 評	a-5f14l-10r-5
を 評 価	a-5f14l-10r-5
意 見 が	a-9f12i-5
見 が	a-9f12i-5
見 が あ	a-9f12i-5
も っ	a-5d-5f21i6k-5m12o-5r-4v4
も っ と	a-5d-5f21i6k-5m12o-5r-4v4
実 習	b5c9d-4f12i-15l4w-8
習 を	f17i-15m7w-6
を 増	f12i13r-4w-9
を 増 や	f12i13r-4w-9
ョ ン の	a5b-8c5d-5e-5g-10i9j-9k-6w10
で 入	a-10b-4c-5d-4e4f10l4q-4w-11
良 か	e-7f14i-5w-4
良 か っ	e-7f14i-5w-4
義 の 時	a8c-8
時 間 が	a10c-7e-6f14q-4t-4w-6
間 が	a10c-7e-6f14q-4t-4w-6
間 が 長	a-8w11
ぎ る と	a-5f9w-4
る と 感	a-5f9w-4
と 感	f11i-4
と 感 じ	a-5f9w-4
感 じ	a-6f9w-4
感 じ ま	a-6f9w-4
じ ま し	a-6f9g10w-12
受 け ら	a-11b5c-5d-4e-8f-6g11h-5v4w-9
け ら	a-12b5c-6d-4e-7f-6g11h-6i11j7w-9
け ら れ	a-12b5c-6d-4e-7f-6g11h-6i11j7w-9
果 は も	g6w-5
た か 。	a9b-6c-4f-7g6h-4i-4j17r-7v4
始 め て	a-6e6g18k-4n-6o12q-4s4t5
証 書 の	d-6h21o-4r-7w9
日 欠	e13h10n4s-7u-5
日 欠 席	e13h10n4s-7u-5
席 し て	a-4e13h12i-5m-7v-6
も 修	b-6e-17g-7h23l-4
も 修 了	b-6e-17g-7h23l-4
は 出 ま	h8
出 ま す	a-4b12f-4g9h14i14j-10l6m4q9
書 を ダ	h8
書 を 発	h9t4u4
を 発 行	h9t4u4
た だ く	c-7d14f-6h9n5q4s5t6u6v6w-4
だ く	c-7d14f-6h9n5q4s5t6u6v6w-4
だ く こ	c-7d14f-6h9n5q4s5t6u6v6w-4
く こ	b-4c-8d19f-5g-5h11n6p-4q4s4t5u8v6w-7
く こ と	b-4c-8d19f-5g-5h11n6p-4q4s4t5u8v6w-7
と は 可	d8g8h7t4u4v4
は 可	a-5b-4d8g8h7j-10k8t5u5v4
は 可 能	a-5b-4d8g8h7j-10k8t5u5v4
可	a-9b-7c-4d4e-7f-5g4i-17j-13k4l9m-4p-5r-7w7
可 能	a-7b-5d6e-5g6h4j-11k6l11r-5s4t5u5v4
可 能 で	a-6b-5d6e-5g6h4j-11k6l11r-5s4t5u5v4w-4
能 で	a-6b-5d6e-5g6h4j-11k6l11r-5s4t5u5v4w-4
能 で し	a-4b-4d7h7j-10k8r-4t4u4v4w-9
灯 が 切	i8
が 切	b-7d5e5f-15g7i11j-4l-8w-6
が 切 れ	b-7d5e5f-15g7i11j-4l-8w-6
公 園 に	i14j-8v-5w-7
園 に	i14j-8v-5w-6
ご み が	i8w-4
み が	a-9d-9f-4i11n-4o5w11
散	a14b-11e-11i11j-4
い て 困	i10p-8
ひ ど く	d-4e-4f-5i4p-4w6
ど く	d-4e-4f-5i7j-4m6n-5o22p-5s8t9u5v4w11
ど く て	d-4e-4f-5i4p-4w6
で 何 と	i11
失	b-6c15d8e5f-6h12i4k-5m5q-5s20u-9v-8w8
失 礼	b-6e5f-9k-4n4q-12r-7s17u-11v-11
礼	b-6e6f10l-6m4q-11r-4s18t6u-7v-10
^ 通 学	i9
通 学	i18w-11
通 学 路	i18w-11
学 路	i18w-11
学 路 に	i18w-11
に 信	i13n-4w-4
に 信 号	i13n-4w-4
信 号 を	i13n-4w-4
付 け	b-4f8g-8h-5i4l6p-5w8
付 け て	a-11h-5i5l8w-5
い と 市	i9
と 市	i9
と 市 に	i9
望 し	g10l15n8u5v-5
望 し ま	g8l10n6o-5u6v-5w-4
が 自	w8
い す	b6c-4i7w-6
は 通	a10c-9i10j-7m11q4t4w-13
件 、 そ	j9
、 そ の	i-4j12r-4u10
そ の 後	a-8b-5c-5h4j26n4o6q6s7t6v7w-5
の 後	a9b-6c-9h-6j22k-4l-4o6q6s8t7v8w-6
の 後 の	a12b-5c-8d-4h-6i4j9k-5l-4o4q5s6t6v6
後 の 対	a-7b-5c-7h4j19k-4q4s6t6v6
況 を 教	j6
2 0 3	a-6b-4j11k-4w-10
3 の	g7p-4w-4
要 望 へ	h-4i-5j9
望 へ	h-4i-5j9
望 へ の	h-4i-5j9
ま だ 来	b10d5e-5f-6j7v-8
だ 来	b10d5e-5f-6j7v-8
だ 来 な	e-4j10v-6
来 な	c8d-4i-7j7k-5m-5n9o8q-4v-5w10
来 な い	c8d-4i-7j7k-5m-5n9o8q-4v-5w10
こ の 前	g13j10k-5l-6n-6o10w-12
の 苦	i7j18l-4t4w-7
の 苦 情	i7j18l-4t4w-7
苦 情 、	i-6j12
情 、	i-6j12
処	b-5d-4e-4g-8h-5j21l-5s4w-13
処 理	b-5d-4e-4g-8h-5j21l-5s4w-13
処 理 さ	g-6h-4j6
人 間 の	k10u-5
間 の ス	k8
の ス タ	a11b-6c-5d-13k5p-10r-10
と 話 せ	k16m-7o-4p-5w-8
直 接 相	i-14k10
接 相	i-14k10
接 相 談	i-14k10
タ ー を	a-6c-6d-4f-7k11l-7q4s4w14
の 人 に	f-4i11w-5
に 電	i-13k11
に 電 話	i-13k11
話 を か	f-10h-5i-10k21m-6w-14
を か	d-4e-5f12g-6h-6i13j-6k15m22q-6r6s13t13u8v9w4
を か け	f-6h-4i9k21
か け	e-7i12k23q18u4w5
の 方 は	c7k29
^ 自 動	f-5i-5k17m-5o-9q-6v-6w4
自 動	f-5i-6k17m-5o-9q-6v-6w4
応 答	a-7f13i-9k7w-9
は な く	f-4k17n-5v-5
く 、	g12k4o-6w-4
、 担	d-13i-7j11k10r-4w-15
、 担 当	d-13i-7j11k10r-4w-15
の 方 か	k11w-4
方 か	k11w-4
方 か ら	k11w-4
か ら お	g-9k7q9w-4
ら お	g-9k7q9w-4
お 返	d-4e-5f-4i-4j7k-4t14w-10
お 返 事	d-4e-5f-4i-4j7k-4t14w-10
返 事 を	d-7f-5j12k-9m14s6t4w16
ド を 持	e-7l8r-5
。 ど	a-7c-5e-4f-5g-4h4j8l8w-7
。 ど こ	a-4b-7d-4e-5h5l9w-7
録 し て	e-10l16m-5r11s7t7u15v6
は k	e-8j8l7w-6
0 2	e-8l21
4 で	a-7f17h4i6l14n4r6s-4w-12
4 で す	e-7f8l14s-5u-6v-4w-5
。 参	l10w-6
。 参 加	l10w-6
き を 教	a-9b-5c10d-14e16f-9g-7i-6j-5k-9m4p-5q-6r-5s7t6u5v7w12
ま だ 受	g8h-5j5l5v-8w-4
だ 受	g8h-5j5l5v-8w-4
受 講 の	a-5d-6e-10l23s6t7v5w-4
講 の	a12c-12d-7e-14g-4l23r-4s6t7v5w-5
講 の 申	h-4l15
込 み は	a-8b-5d-5e-8g11l6o4r5t4
^ 職 場	b-4e-4h6l9
職 場	b-4h11l10
場 か	e-5i18w-14
場 か ら	e-5i18w-14
登 録 方	a-4b-4c-5e-4g-5i4l13n-6o4p-8r-4s4t4v4w11
録 方	a-4b-4c-5e-4g-5i4l13n-6o4p-8r-4s4t4v4w11
録 方 法	a-4b-4c-5e-4g-5i4l13n-6o4p-8r-4s4t4v4w11
で 話 し	c5d-5e-5f-4k6m9r-5s4w-23
^ こ れ	c-7d-5e-5j-4k14m19o5p19t7v8
こ れ	c-5j-7k14l16m21p18q15t7
こ れ か	d-4m13
れ か	a-5b-4d-6e-6i4j8k9m15n-5p-10
れ か ら	a-5d-6e-5i-4j8m15n-5
ら は	a-7b-6d-5e-5g-9h-4i7j-6k-7m16n5o10p-6q11r8s8t9u11v8w24
語 は	m13w10
語 は 難	f-6m14u-4
は 難	a-11b-7d-6f6g14i4m11r4t4
は 難 し	a-11b-7d-6f6g14i4m11r4t4
停 止 を	i-9k-6l-4o25q-7v6
止 を	i-9k-6l-4o25q-7v6
を 希	g10l15n7
を 希 望	g10l15n7
希	a4g10h-6l17n8u5v-6w-5
希 望	a4g10h-6l17n8u5v-6w-5
希 望 し	g10l15n8u5v-5
ら せ は	a-5b-5n13v-13
せ は	a-6j8n14v-12w-13
は い り	a-11j-4n12o-4r4u-6v-23
知 を ま	n-23o25w-6
ま た 受	n-9o10w-4
た 受	n-9o10w-4
た 受 け	n-9o10w-4
を 元	i-4n-6o11t4
を 元 に	i-4n-6o11t4
こ れ は	d-4e-4f-4g-5k13m-4n-4p16q14t6w-10
れ は	e-4k14o5p19q17t5u-4v24w-12
の な	a-8b-6c10d-7e-8f-11g-6h-4i12j-5k-5p6w-8
途 中 で	a-8b-8e9f-4g17i4j-6l-4q22w-9
中 止 し	d-5e-6g-7i-4n4q19s6t6u-12v6
て 最	q7w6
て 最 初	q7
最 初	a-4b-5c-4d-4e-8g7i-4p10q20t5w-4
最 初 に	a-10b-4e-6i-5l-4p11q11
初	a5d-6g4i-8n-5p29q21s19v-5w-6
初 に	a-10b-4e-6i-5l-4p11q11
初 に 戻	q10
に 戻 り	q9
戻 り	c4e-5i-4k5n5p4q23r-5u-5w-5
戻 り た	q9
続 き は	a9d-5e-8g10h-6i-4j-4l6p-5q11
セ ル で	q12u-4
で 。	k5m-7p-5q10r8u29v-18
で 。 $	k5m-7p-5q10r8u29v-18
報 を 削	r7
分 の 情	g-10r7
し い 。	d-5e-4i-10j6m-4n-4o-7p13r6s5v4w20
を 請	i8
を 請 求	i8
請 求	b-5d-7i9j-7r7w4
求	b-5d-6i9j-8l-5r7w6
私 の 電	k-5r6
シ ス テ	a-7c-5d-4e-5j-5r16s4u4v4w-8
ス テ ム	a-7c-5d-4e-5j-5r16s4u4v4w-8
テ ム	a-7b-5d-7e-7f-4j-4r17s5v4
ム か	a10c5m-6r5u4v4w-9
ム か ら	a10c5m-6r5u4v4w-9
ら 消	j-6k-4r13s4t4v4w-9
ら 消 し	j-6k-4r13s4t4v4w-9
^ 会 話	a-8g-4p-5r16t4u4v4
会 話	a-8b-6i4k8n-4p-5r14t4u5w7
会 話 の	a-8g-4p-4r15s4t4u4v5
話 の 履	a-8g-4n4p-4r14s4t4u4v4
の 履	a-7p-4r10s6t5u6v6w11
の 履 歴	a-7p-4r10s6t5u6v6w11
履	a-6h4p-5r17s7t7u6v8w16
履 歴	a-6p-5r17s7t7u7v8w16
は 残	a7b-11c-8f-13g-7j-4p-10r10w-5
残 っ	a14b-6c-4g-12j-8k-7p-9r15s4t4w-8
残 っ て	a14b-6c-4g-12j-8k-7p-9r15s4t4w-8
の 分	a11d-8f-10g5i8j-18k6p-9q-7r5w-7
ち は 。	a9b-4e-6s8w-11
は 。	a9b-5e-6q-6s10
は 。 $	q-7s13
し て 。	j4l-5m11n-11o13s5w4
、 い い	q-13s8u8v17w-6
よ 。	a-7c4e-6n8s-6t-4u10v-10w16
よ 。 $	a-7c4e-6n8s-6t-4u10v-10w16
^ そ れ	j5m-4q-4t6u18v8w-11
そ れ で	i4j6q-6t5u32v-13
れ で	c19f-5g10j4l15p4q-6r-7t4u31v-14w-6
れ で お	u10
え 。	m-4q-6t-4u6v5w10
え 。 $	m-4q-6t-4u6v5w10
そ う じ	u-10v10w-4
う じ	d-5g6u-10v10w-6
う じ ゃ	u-10v10w-4
ゃ な い	u-10v9
な い 。	c-7d-4i-10k-10m5n-8p-6r-6s4v9w28
^ お 昼	a8w-6
お 昼	a8w-6
は ん 何	w5
ん 何	w5
ん 何 に	w5
何 に	p8
何 に し	w6
に し よ	w6
よ う か	p-8w12
う か な	p-8w14
か な 。	d-5w13
な 。	a-4i4k-4l-4p10s4u4v4w8
な 。 $	a-4i4k-4l-4p10s4u4v4w8
ね 。	a-5f5l14m-5t19u-4w7
ね 。 $	a-5f5l14m-5t19u-4w7
^ 猫 を	g-4w9
猫 を	g-4w9
猫 を 飼	g-4w9
を 飼	g-4w9
を 飼 い	g-4w9
飼	e-8i14s5v5
飼 い	e-8i14s5v5
い 始	e-4g-6i-8w13
い 始 め	e-4g-6i-8w13
始 め ま	g8w10
が 大	e-5f-15g-5i9
好 き で	a-4e-4g-4i6l-4m-5n7o7q7r7t7u4v4w19
山 は	a-8c-8e-4m-5w18
^ 最 近	i-4n-4o7q-5w12
最 近	i-4n-4o7q-5w12
君	a-6b-4c-8g-4w15
は 何 歳	p-17w8
^ 彼 女	w10
彼 女	w10
け ん	a20b11c6e-10g11h-5i21j4k-6q-8w14
安 は	a-8j-4w11
安 は い	a-8j-4w11
ま で 続	a6b-13l-12w5
で 続 く	a-5w5
続 く	a-5w5
続 く の	a-5w5
当 た	b5c-4d10f-5g11
当 た ら	a-5b13e-13f-7i-8k-4n-4w8
た ら な	a-5b13e-13f-7i-8k-4n-4w8
な い か	a-4e16j-8l-7n6o4p-4s4u5w-5
な あ 。	a-4w11
あ 。	a-4w11
あ 。 $	a-4w11
^ カ ラ	i4s6v5w11
カ ラ オ	i8s5v4
ラ オ	i8s5v4
ラ オ ケ	i8s5v4
オ ケ	i8s5v4
オ ケ で	i-7w13
ケ で	i-7w13
を 歌	c-15i-4j-5n-5p-7w18
お う	u11v-7
う 。 $	a-6b-6c9e-4m10s12u23v17w-5
ト し	a-6b-4c-13d-8e-6f12h5i-5m4p6r11w21
し な き	q-4w9
な き	q-4w9
な き ゃ	q-4w9
き ゃ	q-4w9
き ゃ 。	q-4w9
ゃ 。	q-4w9
ゃ 。 $	q-4w9
^ 紅 葉	a-12b-9w16
紅 葉	a-14b-9w18
葉	a-10b-8f13g-4i-4m24s7v8w30
季	b-6t4w12
季 節	b-6t4w12
を 一	a12n-5p10q-4s5t5u4v5w5
来 年	b-12c-5d-6g-4w11
結 婚 す	w14
婚 す	w14
婚 す る	w14
^ 釣	w10
^ 釣 り	w10
釣	a-7e-4i-6w14
釣 り	a-7e-4i-6w14
釣 り に	a-7e-4w12
り に 行	a-13e-4g-4h9i10w6
行 っ て	a-5b11e-5i-6l-4w10
て き ま	b15f15i7j-4m4n5o4q-6u-5v-4w28
心	a-10b-13c-9d-7f12g-12h-10i18j-10l-13m-14n6o4p-15q5r17s7t19u5w31
が 欲	a-9b-4d18f4g-4i-4m-5o4r6u-4w13
が 欲 し	a-9b-4d18f4g-4i-4m-5o4r6u-4w13
代 表	a-5d-5k-4m-4s5w16
表 の	a-5d5f-4
え て 。	a10c-5e-10w-9
行 機 は	a-7b-4c-4e-4w6
機 は	a-7b-4c-4e-4w6
は い く	i-9q-7w13
く ら で	w8
近 く に	a-6c-4i17j-5l-5p-7v4w8
く に	a-4e-5i18l-5o4p-5s11u4w10
に お	a-5b-5c7e8i7j-4k11l-7m-4n-7o6q-7v6
荷 物 が	g-4w6
だ 届 き	d-10h-4v-5w9
届 き ま	a-9c-4h15k-5l-4p-4v-5w5
息 子 の	g-7l-4n10o-5q-4s4w21
の 運 動	a-12e11j-4w4
運 動	a-12e11j-4w4
運 動 会	a-12e11j-4w4
動 会	a-12e11j-4w4
会 は	a15c18f-10g-4h-9i5j-7n6o6q5s5t6u6v6w-12
は 来	b-4c17e-13f-7g-9i-9j11n5o7q6r6t7u-5v-4w10
は 来 週	a8b-5c9f-5g-9w-11
来 週 で	a12b-8c-10f-5g-11j-4w-6
週 で	a11b-7c-10f-5g-7i-18w10
た い 。	b-4c-8e-6f-5g-7i-9j4k-9l-7m15n-10o12p-8q5r6s5u5v5w5
こ の 漢	p-4w12
の 漢	h14p-4v-4w11
の 漢 字	h14p-4v-4w11
漢 字 の	w9
字 の	d6f-6w9
の 読	c6d7e5i-4
の 読 み	c6d7e5i-4
読 み	b-6e11f5g-4h-4s4w8
読 み 方	c7w7
み 方	f5g-7l8w6
の 最 終	a9d-4f-4
何 時 ?	a-9w9
時 ?	a-9w9
時 ? $	a-9w9
p t	a-10g-9i-7l-5m-10o6r4v-5w27
n 3	a-6b-5g-8m-6n4o4q4s4w14
^ ク レ	w8
ク レ	i-6w11
ク レ ジ	w8
レ ジ ッ	w8
ジ ッ	w8
ジ ッ ト	w8
ッ ト カ	w8
を 解 約	n-4s5v4w15
解 約	d-4g-5s5v5w20
解 約 し	n-4s5v4w15
歌 手	w5
歌 手 の	w5
思 い	a-5b4c8e-5f13g13h-4l13u-6v6w-5
思 い 出	c5e-4f-4i-5t9
い 出	c5e-4f-4i-5t9
出 せ	a-13b-8f14g-9h6i-6j-13k-12l-10p-4w-6
^ 会 社	b-9e-5l10w18
社 の 会	e5w4
の 会 議	a-4b9e8i-4w-12
会 議 が	e14f-8i-7w-4
議 が	e14f-8i-7w-4
議 が 長	e11f-9w-4
が 長 引	e12i-5
長 引	e12i-5
長 引 い	e11w-14
引	e16h4k11q-6t4w23
引 い	e13
引 い て	e13
れ た 。	e-7f-4i-13m-5w19
い て る	w8
約 を キ	q-5w6
を キ	l-4q7w8
を キ ャ	l-4q7w8
自 動 車	w7
動 車	w7
^ 駅	b12d-4f-5i11j-8p-4w4
^ 駅 前	f-6i11w6
駅 前	a-4b-5f-7i12o-5q-5r-8s4w13
駅 前 の	b-5c-4f-6i-10j-5w7
の ホ テ	b-18c-4f-7w18
ど う で	b-8c-6d-7e-7f-13g7i16k-7l-4m6v4w8
^ 妹	e-10w10
妹	e-10w10
の 大	b-13c16i-5w14
の 大 学	b-12c16
学 の 先	b-11c9
朝 の	a11b-8e4i-6k-4n8o8
勤	a-10b-15c12d-6e9f-5h8i-5k-6m-4r-5s5u5v6w16
混 ん	f-8i-13u-7v-4w9
混 ん で	f-8i-13u-7v-4w9
ん で い	a11b-10d-8f-5i8j7k-7l-7n5o6q6r5u-6w15
い た 。	w13
^ 「	a-6b-7c-4d-9h-10m-9w13
「	a-5b-7c-4d-8h-10j7m-7p-10s5w19
「 あ	t-4w8
「 あ り	t-4w8
と う 」	t-4w8
う 」	t-4w8
」	a-5b-7c-4d-8h-10j7m-7p-10s5w19
」 は	p-12w11
と 言 い	b-6e-4f4g-6o13r4s6u5v5w8
言 い ま	b-4g-6o13r4s6u5v5w11
^ 選 挙	g-6j-4w12
選 挙	g-6j-4w12
選 挙 の	g-6j-4w12
挙	g-6j-4w12
挙 の	g-6j-4w12
果 は ど	a-11b-11c-12d-7e-4f-8h4i-7k-5m5p4w13
う な っ	a5c-5e-6j22n4o4r11s4u4v4
っ た ?	a6b-6c-12g17j8
子 は	b-10c-4d7e-7f-5g-13h-5i-7w6
0 点	a-7b-4d-9e-8f12h-4i-7j-7l-6r-5w6
点 だ	a-4c-4j-5w8
点 だ っ	a-4c-4j-5w8
木 曜 日	a14b-22c4d-12w-22
は 何 が	a10b-9c5d-6e-5g-8l11s4
何 が あ	a19b-12e-11i-4p-4w-16
修 の 開	a8g-10
時 刻 を	a21b-11d-5e-10i5m4s5t5u5v5w-6
刻 を	a20b-13c-4e9s5t4u5v5w-5
を ご	a6b11d-7m4p11v4w-11
を ご 教	a4b8
ご 教	a4b8
ご 教 示	a4b8
教 示	a4b8
教 示 い	a7
示 い	a7
示 い た	a7
今 日 っ	a18e-5w-25
た な	a10b-4d-6e-11f8o4q-5u4
な ん じ	a18w-11
ん じ	a21r12t4u6w-7
ん じ か	a18w-11
じ か	a18w-11
じ か ら	a18w-11
ー ク シ	a4d7e-4f6w-8
ク シ ョ	a5d-12f8w-5
シ ョ ッ	a5d-12f8w-5
ョ ッ	a5d-12f8w-5
ョ ッ プ	a5d-12f8w-5
^ 現	a7b8g-5h-4i-4w-7
^ 現 地	a7b8g-5h-4w-7
現	a6b13d-4e-10f16g-6h-4j7q9u-4w-5
現 地	a5b10e-7g-5h-4w-7
現 地 視	a7b7h-4w-6
地 視	a7b7h-4w-6
地 視 察	a7b7h-4w-6
視	a22b6c4d-8e-5f4h-7i11j-4l-9w-13
視 察	a22b6d-8e-5h-7j-4l-9w-9
視 察 は	a20b-8c-4d-4g-4h-4i5l-6m4n5o5q5r4t5u5v5w-7
察	a22b6c4d-8e-5h-7i-14j-5l-9t-4v4w-5
察 は	a20b-8c-4d-4g-4h-4i5l-6m4n5o5q5r4t5u5v5w-7
今 週 は	a11c5e-5n-6w-6
十	e9i-10j11k-5q10w5
日 の プ	a13b-6d9r-5w-7
確 認 さ	a14d-4e-8k-4r-6w-5
認 さ	a14d-4e-8k-4r-6w-5
認 さ せ	a14d-4e-8k-4r-6w-5
^ つ	a14b-9c-4d-5f8g-5h-10j-7k-6l14m4n13o20p19q-4s5w-20
^ つ ぎ	a17b-4d-6f-4h-9j-11l7t4v4w-13
つ ぎ	a17b-4d-6f-4h-9j-11l7t4v4w-13
p i の	c9k-5w-4
i の	a8b-4c9k-5w-13
i の 講	a5c6
日 の 内	a6b-8c-5d-19e-6g-14w-13
て 休	a10b-9c-7e8i-7w-10
休 講	a19b-10c-4d-9e-9g-4i4l-6m4n4p-4q4s4t4u4v4w-17
会 は 何	a11h-6w-13
^ 来 月	a17b-9e-11g-11j-10l10r-5s4u4v4
来 月	a14b-6e-12f-4j-7k6l10r-4u-7v-5w18
来 月 の	a15b-8c-6e-13g-4l11r-4t5u4v4w-7
定 を 一	a9e-4
を 一 覧	a9e-4
一 覧 で	a7g-4p10w-6
覧 で	a7g-4p10w-6
覧 で 見	a7g-4p10w-6
で 見	a9b-12c5d4e-5g-4i4j-4p6w-12
時 に 集	a11b-15c-4e-8l-6w-5
集 合 す	a11b4e-11f-6g-5i-10l-12p-6w-12
合 す	a11b4e-11f-6g-5i-10l-12p-6w-12
合 す れ	a11b4e-11f-6g-5i-10l-12p-6w-12
ば よ い	a16b6e-9h-4j-5l-9w-8
よ い	a12e4i-4j-5s4t4v4w-8
よ い で	a13e4f-5i-4j-5s4t4v4w-8
修 生 の	a-5b12d-7e-4g-4l4v4w-5
山 田	a5b-4s13
山 田 で	a5b-5c-4e5
田 で	a5b-5c-4e5
田 で す	a5b-5c-4e5
す 。 次	a13b-5k-4s-4
。 次	a19b-5e-5j-7m4s-4w-5
。 次 回	a14b-5m4
か あ	a11b-6d-4e-5g-5w-4
あ っ た	a10f-5m4s4w5
っ た っ	a9b-10c6e-5m4
風 で す	a10b-12c-5d-5e-22f-4w-4
修 あ り	a15b-8c-4d-4e-11g-5l-4
マ は	a18b-5c-5d-4f-6g-14i4l-5n4p-8t4w-9
フ ォ ロ	a8h-5
ォ ロ	a8h-5
ォ ロ ー	a8h-5
ロ ー ア	a8h-5
ー ア	a7b-6c-5d-8e-5f-8h-4w6
ー ア ッ	a8h-5
ア ッ	a8d8e-4g-7h-7j-6r-9s4v5w11
ア ッ プ	a8d8e-4g-7h-7j-6r-9s4v5w11
ッ プ 研	a8h-5
プ 研	a8h-5
プ 研 修	a8h-5
い つ 頃	a4h9o4w-4
つ 頃	a4h9o4w-4
頃	a8e11h14i-4w-9
^ き ょ	a11b11c12d8e6f-7j-4l-4
き ょ	a13b11c12d8e6f-7j-4l-4
き ょ う	a13b11c12d8e6f-7j-4l-4
ょ う の	a11b5c14d8f-4p-4w-15
の よ て	a16b-13c-9d-5p-5s4v4w-5
よ て	a23b-16c-8d-4f-9l-8p-4s5t4v5w-4
よ て い	a23b-16c-8d-4f-9l-8p-4s5t4v5w-4
お し	a12b10c10d-4g-5h-5k-6l-5m-6p8r-7w-10
お し え	a12b10c10d-4g-5h-5k-6l-5m-6p8r-7w-10
し え	a12b10c10d-4g-5h-5k-6l-5m-6p8r-7w-10
し え て	a12b10c10d-4g-5h-5k-6l-5m-6p8r-7w-10
^ 時 間	a17b-5d-4e-10f13g6i-13m5o-6r-5s7v4w-8
の で も	a8g8o-5q7
で も う	a8g8o-5q7
回 送	a8e-5g-9j9k-4o-6s4v4
回 送 っ	a8e-5g-9j9k-4o-6s4v4
一 コ	a13b-12d-4f-4g-9h-4p-8w-7
一 コ マ	a13b-12d-4f-4g-9h-4p-8w-7
何 分	a11b4g9l-5n5p-4w-14
何 分 で	a13b-4f-4g9h-4l-4w-13
分 で	a15e12g12n5o4w-11
分 で す	a9b-7c-4d-5f-5g9h-5l-4p-10w-11
ち を	a14b-7d-7e-4g-4h-5l-7m4n9o17q-6s5v4w-6
火 曜 の	a8b-4e-4g15
曜 の 授	a6b-5c6e-9f-10w7
前 で す	a11b7c-5f-6
後 で	a8b-10c-11d10e-8f-10h7k-8o4s4t4w-8
い つ 終	a-4b-4f-5g-7h-9l-8r-4w8
つ 終	a-4b-4f-5g-7h-9l-8r-4w8
つ 終 わ	a-4b-4f-5g-7h-9l-8r-4w8
^ 日 程	a23b-10c-5e-6k-6l4m-5r5v4w-12
^ 駅 か	b13j-4p-5w-7
か ら の	a12b10d-9j-4l-6n7
^ ど こ	a-5b5d-9e-10f-7g-14h-8i16j-9k-7l-4m-11o4p-19t7w12
こ に 行	a-14b14c-5e-23f-5i-13l-4p-7
恐 縮	a6b4c-4d10r-5
恐 縮 で	a6b4c-4d10r-5
縮	a6b4c-4d10r-5
縮 で	a6b4c-4d10r-5
縮 で す	a6b4c-4d10r-5
へ の ア	r8
セ ス を	a-6b14r-4
ス を	d-6e4f-4i6j-4l4m-4n10p-4q-10r6
ご 案	b8g10o-5t6
ご 案 内	b8g10o-5t6
案 内 い	b8
内 い	b8
内 い た	b8
場 所 ど	b11w-9
所 ど	b11w-9
所 ど こ	b11w-9
^ か	b21d-7e-7f24g-10i-4m4q-4s7t24u6v4w-9
か い	b9d-8e19g-9h-6k18l6o16p15w6
じ ょ	b20d-10f-5g-4r17t5u7v5
じ ょ う	b20d-10f-5g-4r17t5u7v5
じ ゅ	a-6b8e12g13m4r-4w-8
ゅ	a26b16e7g8h18j5o6q10t21w-7
ゅ う	a22b15e-10h14k-5l8n-5q10v-5
う し ょ	b9h16w-5
は オ	a-8b14c-5e-12w-9
は オ ン	a-8b14c-5e-12w-9
屋 で や	a-6b8w-12
ー は ど	b5c9w-7
の 建	a-6b17e-5g-4j-4n5o6q5s4t5v5w-5
の 建 物	a-6b17e-5g-4j-4n5o6q5s4t5v5w-5
建 物 で	a-7b15e-4n4o4q5s4t5v5w-4
物 で	a-7b15e-4n4o4q5s4t5v5w-4
で 開 催	a-12b8c-5d-7e-4f-5g-5w4
開 催 さ	a7b9d-7e-4g-6h-5n4q4s4t5u4v4
催 さ	a7b9d-7e-4g-6h-5n4q4s4t5u4v4
催 さ れ	a7b9d-7e-4g-6h-5n4q4s4t5u4v4
視 察 の	a8b7d-5e-4
察 の	a8b7d-5e-4
察 の 日	a7b5d-6e-5w-5
こ に な	b15e-5w-14
室 ?	a-8b14c-5d-5e-7w-14
庁 の ど	a-11b14
の ど の	b13c-4d-5g-4l-7o5r6s4t5v4w-5
ど の 会	b6w-5
議 室 で	a-4b6e-4w-5
師 は 誰	c10h-4w-4
は 誰 で	a-18b-12c5d-6e-4f-6g7h-12j-9k-6l-8p6w8
誰 で	a-18b-13c5d-6e-4f-6g7h-12j-9k-7l-8p6w9
誰 で す	a-18b-12c5d-5e-4f-6g7h-12j-9k-6l-7p-19w11
前 を 教	c8w-8
^ ど な	a-6b-11c19d-13e-11f-4h-4j-6k10l-8n4p-11q4u4v4w-12
な た が	a-11b-12c25d-6e-6f-6j-4n5o4q5s4u5v5w-6
が 講	a-4b-9c18d-9e-8f6l-6o4q5t4u4w-10
が 講 義	a-4b-9c18d-9e-8f6l-6o4q5t4u4w-10
^ 誰 が	a-8b-7c21f6g-7h-6i-4j-5k-7m-4n5o5q6s9t4u7v7w6
教 え る	a-15b-9c17d-11k-10p-4s4w-8
え る の	a-9b-4c14d7h-6n-4p10q9s4w-7
r	a7b14d4e22f-7g-5h-7l10p-4w-14
i n	a6c5d-6m-5n10p14r12t8
講 師 に	d-10f19m-4o-6
師 に	d-10f20m-4o-7
師 に つ	a-5c13f-7w-8
の 登 壇	a-6b-10c10e-12w-6
壇 者 は	c14w-9
者 は	a-7b8f-6g12h-6k-4q4t4
者 は ど	a-9b8c10e-5f-8i-4j-4l-6
た で し	a8c10k-5
生 は 何	a-19b-6c23d-5w-18
何 の 授	a9b-6c6d-8f-9w-13
授 業 を	a-9b-4c14e6f7w-7
業 を	a-9b-4c14e6f7w-7
^ だ れ	a-4b-10c20d-4g-8h-5i4j-8k8n4o5p-11q4s6t6u4
だ れ が	a-8b-13c23f4g-6h-5i5j-7k-6n6o6p-4q6s7t7u6
れ が	a-8b-12c24d-4g-6h-5j-6k-6n6q4s7t7u6w8
が は	c15i14k-7o5s5t6
す の $	c10e-5j-4p10q-4w-4
先 生 っ	a-5b-5c19d-5e-4k-4p-5w-13
^ し	b-9d18e-9f-4g12h19i-4j-5k-4n10q-8s8t5v15w12
^ し り	b-12c-4d21h-8s4t4v5w7
し り	a4c4d22f-4g4h-8v4w9
し り ょ	b-4d19f-4h-8w-6
り ょ	c4d21f-4g4h17l9w-6
り ょ う	c5d22g5h17w-6
ょ う は	a-8c-10d7e-14f-6g-15h7j-12k-4l-11w-16
う は	a13c-6d7e-13f-9g-11h7j8l-6r-10w-9
う は ど	a-5c-10d8e-15f-13g-15h-9j10l-11r-12w-19
の ダ	b-6d5g-4l-7r-4w8
の ダ ウ	b-6d5g-4l-7r-4w8
ト の p	d8
^ レ	a-8c7d24h-11k-7s11t5v5
^ レ ジ	d19h-8i4k-4s4v6w-11
義 の 録	a-15b-11c-5d15
の 録	a-20b-14c-6d31g-9j-6w-8
の 録 画	a-14b-9c-7d23g-9j-8r-4w-9
録 画 は	a-14b-15c-6d25e-4g-13h-6j-7l-6w-21
画 は	a-10b-12c-9d9e-4g-12h-8j-9l-5p8v4w9
は 見	a-4c-4d4e-8q13v-9
教 材 が	c4d13h-5l-5o4q5s4t4v-8
材 が	c4d13h-5l-5o4q5s4t4v-8
が 届 い	a-10b9c5d11e-8f-4h9k-5l6s4v-9w-4
お く も	d10j-4v4w-7
く も	d10j-4v4w-7
く も の	d10j-4v4w-7
も の は	d15g-7j4p-5v5w-11
の は あ	d14g-5j-6k-4l-4v4w-12
^ フ ァ	a-4b-5c11d7w-6
イ ル が	b-5d10r-8s4w-14
が 開 け	b4d13e-5g7v-12
開 け	a-6b4d17e-6g8p-4q4s4v-12
の で 再	a-4b-4d13e-4h10m4s5t6w-4
で 再	a-4b-4d13e-4h10m4s5t6w-4
疲 れ 様	a8d8i-4s16t-7w-7
れ 様	a8d8i-4s16t-7w-7
れ 様 で	a8d8i-4s16t-7w-7
様	a11b-5d16e10g-11h-4k5o-4p-4q-4r4s25u-5v6w19
様 で	a8d8i-4s16t-7w-7
様 で す	a8d8s13w-4
頂	c-4d8i-8j14k6v-8w-5
頂 戴	c-5d7k5w-5
頂 戴 で	c-5d7k5w-5
戴	c-5d7k5w-5
戴 で	c-5d7k5w-5
戴 で き	c-5d7k5w-5
日 休 み	a12h4w-16
不 良 の	e8
良 の	e8
良 の た	e8
た め 本	e9w-4
め 本	e9w-4
め 本 日	e9w-4
本 日 欠	a-6e20o-4s-9u-6
^ 1 5	a17e18j-4w-11
1 5 分	e10w-6
5 分	e15w-9
5 分 遅	e10w-6
^ 今 着	b-12e15f-8t-5w-16
今 着	b-10f-4m4s-4t-9u-6w9
今 着 き	b-12e15f-8t-5w-16
イ ン し	c4e17g-8m4n4p4w-4
ン し	c4e17g-8m4n4p4w-4
ン し た	e12g-8
^ 急	e25f-11i-7k9m14o-6q-4w-18
^ 急 な	e6l-4w-4
急 な	e6l-4w-4
急 な 会	e6l-4w-4
な 会	e6l-4w-4
な 会 議	e6l-4w-4
議 が 入	e8l-4w-4
が 入 り	e7i6l-4w-9
、 午	a-7e14s-4w-4
、 午 後	a-7e13f-9s-4v-4
き な く	e15l-4w-14
日 は お	a-10e22w-5
は お	a-9c-5e13w-6
は お 休	a-9c-5e13w-6
お 休	a10c-6d-6e16f-5k-4l-11p-8w-10
お 休 み	a10c-6d-6e16f-5k-4l-11p-8w-10
休 み さ	a-8c-4e13f-4o-4w-6
^ け	a6b7d-7e7f-6g-5h-4i-7l-9p-4w-4
け さ	a-5e10g10h-10o-8w-6
忘 れ ま	a11b9e7f-8g-5h-8i-11j4r-9w-8
欠 席 の	b-5e16k-5o5q5s5t5v4w-5
席 の 連	b-10e22l-5w-10
絡 は ど	a-6b-10c-11e17j-6l-9p-11w-11
回 休 ん	a8c-6d-5e22f5g-4j-11s6w-15
健	a-6e4i10
健 康	e5w8
康	a-4e5w9
の 佐	e8i-4s10t-4
の 佐 藤	e8i-4s10t-4
佐	e10i-4n4o5s13
佐 藤	e10i-4n4o5s13
佐 藤 で	e6i-5s12
藤	e10i-4n4o5s13
藤 で	e6i-5s12
藤 で す	e6i-5s12
用 に	b-4d9e14w-5
用 に よ	e13w-4
に よ	e10w-7
に よ り	e10w-7
^ q	b-9e19f-6w-6
^ q r	b-9d-9e22f-4l-12r4
q	b-8e20f-6l14p4w-10
q r	b-10d-10e19f-5r4u4w-5
q r コ	b-10d-10e20l-13m-4r4
r コ	b-10d-10e20l-13m-4r4
r コ ー	b-10d-10e20l-13m-4r4
読 み 取	b-7d-5e16l-6s4w-5
み 取	b-7d-5e16l-6s4w-5
日 出	b-10c-9e16g-10h-5j-13p-9
席 し た	a-10b-6c-7d6e12g-4h-4w-13
に 星	c-7f14w-11
見 を 書	f9
た い 、	e7f6g-11i12j-5n10o-5q-5r-5
回 答	a-6d-4f13g-11h-6j23k-4l-4q13v-5w-11
回 答 し	e-6f21j-7t-4v-6w-9
答 し	e-6f21j-7t-4v-6w-9
答 し ま	e-4f15j-7t-5v-7w-5
^ 話 が	f15i-4v-8
が 速 く	d-10f9w-4
く て つ	f8w-4
て つ	f8w-4
て つ い	f8w-4
伝 え て	b-10e11f10i-5j11u4v4
^ と	a-8c8e-6f5g-4k10q24t20w-8
^ と て	a-10c5n4t15v4w-4
研 修 で	b-9d-5e-16f8g-8h-6j-4l-9r-6w-6
修 で	b-9d-5e-16f8g-8h-6j-4l-9r-6w-6
修 で し	b-7e-6f8j-4l-6r-4w-5
を 残	f13l-4w-7
を 残 し	f13l-4w-7
残 し	f13l-4w-7
残 し た	f13l-4w-7
か ん	e-4f13g-4h12i8j-4s4w-6
う を	d9e13f22h-5i-6p-5r15s6t9u7v6
調 査	f11j11
査	a-6b-7c-6e9f13g8h-4i-8j18k-4v-4w-6
査 の	a-6b-6c-6f10g10h-4i-8k-4t5w-12
ー ラ	f9q6s4u4
ト の 結	d-5g17j-6p-6w-17
う で し	b-6c-7d-5e-5f-10g7i16j-5k-8m5v4
イ ズ や	f-5g10q-5w-9
ズ や	f-5g10q-5w-9
^ 合 格	a-4b-8c-8d-5g21k-5n7o4q7r-5v5w-5
格 し て	a-5b-7c4d-4f5g19h-5j-6k-5n6p-4q6r-5u4v6w-12
試 験 は	g11w-9
験 は	g11w-9
験 は 何	a-7g9w-5
は 何 回	g7w-5
何 回 ま	a-6d-4e10g9p-4w-12
ま で 受	a-20g7w11
解 度 チ	b-6g9
度 チ	b-6g9
度 チ ェ	b-6g9
ッ ク の	b-6g6i10w5
ン ク が	b10d8f-8g8i-7w-6
が 見 当	b7d8g8
見 当	b5c-4d11f-4g9w-4
見 当 た	b5c-4d11f-4g9w-4
当 た り	b-7c-5d10f-4g8w-4
た り	a7b12d7g12l-6q5s5t5w-8
た り ま	b-7c-5d10f-4g8w-4
す と	a18c5g18i-4k-5q-7s7t8u4v5w-8
と の	a-6c-7e-6g12i-11j-7k10l-4m5s5t4v5
の け	a8b-5e-6f-6g8j11k-4p-4w-8
っ か	a-5b-6c-6d-5e-4f9g10i11j-5l-4o5r-4s10t7u-5v4w16
職 場 に	b-4h10
に 必	a10e-11h7i-4
に 必 要	a10e-11h7i-4
必 要 な	a9d-4e-10h10n-4t4v14
要 な	a9d-4e-10h10n-4t4v14
^ し ゅ	a-4b-4h14w-5
し ゅ	a20b8e-4h12
し ゅ う	a20b8e-4h12
ゅ う り	b-4e-7h14l8w-5
う り	b-4e-7h14l8w-5
う り ょ	b-4e-7h14l8w-5
ょ う し	b12c-4d-5e-8f-4g-6h15j-4l-7w-12
ー ド 方	a-4b-5c-5d-8h4l-6r-10w5
ド 方	a-4b-5c-5d-8h4l-6r-10w5
ド 方 法	a-4b-5c-5d-8h4l-6r-10w5
全 部 出	h7
部 出	h7
^ 認	a-4b-4d-6h16m-4q4s4t5u5w-7
^ 認 定	a-4b-4d-6h16m-4q4s4t5u5w-7
認 定	a-9b-5c-7d-4g-6h24i4l-4q5s6t7u6v5w-5
認 定 証	a-4b-4d-6h16m-4q4s4t5u5w-7
定 証	a-4b-4d-6h16m-4q4s4t5u5w-7
証 が ま	g-4h12j-5s4
だ 届 か	h8
届 か	d-4h8s4w6
届 か な	d-4h8s4w6
の 道 路	a-4i6j7w-8
消 え た	r-7w10
で 危	i8
が 三	b-7e-6i13w-4
が 三 日	b-7e-6i13w-4
回 収	b-5i12j-9n-4v-7
回 収 さ	i8
収	b-6d-7i19j-10p-6r11v-6w-11
収 さ	i8
収 さ れ	i8
悪 か	b-5e-4g-12i5w9
悪 か っ	b-5e-4g-12i5w9
^ 市 へ	i11j-8
園 の ブ	i12w-4
の ブ	i12w-4
の ブ ラ	i12w-4
ブ ラ ン	i12w-4
ラ ン コ	i12w-4
ン コ が	i12w-4
コ が	i12w-4
コ が 壊	i12
が 止	e10i9n-4u-4v-5w6
が 止 ま	a-4e11i-4n-4v-5w10
止 ま っ	a-5e12u-4w-15
^ 近 所	i7
近 所	i9
近 所 の	i9
音 が う	e-6i11n-4
が う る	b-7i25l-4m5n11s9t6u4
道 に 車	e-6i8
に 車	e-6i13w-6
に 車 が	e-6i8
車 が 止	e16i6
子 で	b13e-4f-4p9s4t4v4w-9
日 も 開	a11b-7h-5i9q5s5t5v4
も 開	a11b-8h-5i13q5s5t5v4
^ 排	e-4i15w-10
^ 排 水	e-4i15w-10
排	i11j-4o4
排 水	i11j-4o4
排 水 溝	j-4w5
水 溝	j-4w5
水 溝 が	i5w-4
道 路 が	a4c4e-4i15k-5w-7
路 が	a4c4e-4i15k-5w-7
浸 し で	i8k-7
し で す	h6i9j-4k-6
た い こ	b4c4e-13f-7i5j-11k11q-4t-5u4w-10
い こ	e9f-4i5j-9k6w-5
い こ と	e9f-4i5j-9k6w-5
こ と が	e7f8j-9k13p8q-4s4u5
と が あ	e-14f-8j-11k11q-5t-5u4
^ ア プ	d-6i8l-8n-6p12r-4s4v5w4
が 何	a14c-5d-4e-7f-5i5p9q-4r-5w-8
何 度	f-5i18u5v5
ラ ー に	b-4e5f-6i14l7u4w-6
ー に な	b-4e5f-6i14l7u4w-6
。 改	i12
。 改 善	i12
改 善	f20g-13i9m-4n-4s4t4u4v4w-10
改 善 し	f9i9n-4w-10
善	f20g-13i9m-4n-4s4t4u4v4w-10
善 し	f9i9n-4w-10
善 し て	f9i9n-4w-10
^ 信	a5f-7i21k-4r4s4t4w16
^ 信 号	f-8i18j-4w4
機 が 故	i29w-10
^ 手	b-4f-6i12p12q10w-8
^ 手 続	f-7i11q9
余	d7i8
お 金	f-5i7n-4w8
お 金 を	f-5i7w4
金 を	f-4i8
ま ち	i17q10s7v17w-9
た 件 は	e-8j10w-7
件 は ど	a-5e-9j22w-17
私 の 苦	j10s4
苦 情 の	g-4h4i5j14s5t6w-12
2 の	j15
2 の 状	j13w-8
状 況 $	j11
況 $	j11
路 の 穴	i-6j12v4
の 穴	i-5j15w-4
穴 、	a-4e-12i-12j14
わ せ た	j8k16w-4
せ た	b7c-5d12f-4h-5i-7j7l5w-7
件 、 ま	i-16j28v-10
ま だ 返	j9
だ 返	j9
だ 返 事	j9
や つ	h5j9
^ 対	a-6g-14j19k-8l-10m-4n4s5u5v5w-5
^ 対 応	a-6g-14j19k-8l-10m-4n4s5u5v5w-5
の 件 は	g-4j21n4q4s4u4v4w-15
も う 対	a-4j12
う 対	a-4j12
う 対 応	a-4j12
の け ん	a7e-4g-8j15
当 者 に	i8k10v4
者 に つ	a-5c7f-4i-4k13n-5q-4v-4w-8
話 し で	k15m-5p-7w-4
し で き	k15m-5p-7w-4
タ ー お	k10u-6w-5
ー お	k10u-5w8
ー お 願	k10u-6w-5
電 話 で	f-4j-10k17r-7w-8
話 で	a5j-9k17r-7w-8
話 で 相	k7
で 相	k7
で 相 談	k7
る 人 い	k10w-7
人 い	c10d10j-6k9q5r-5s4w-13
人 い ま	c10d10j-6k8p-4q4r-5w-9
^ ひ	k21s-4v-12w30
と は な	c4d-5f-5i-4k22l-4m-6p5q-8t4w-12
は な し	c11g-6h-5k16l-5m-4q12w-4
な し た	c4d-5f-5i-4k22l-4m-6p5q-8t4w-12
p で	l5
場 で	a-4b10e-12f-6i5j-4l8w-12
で も ら	a-6b-11c-8d5e-9f-4g-6k5p-6r-5w-13
た コ	b-11l10w-9
た コ ー	b-11l10w-9
う ろ	f-6i4l17t-6w-12
く $	e-5l16n4o4t-6v18w13
込 み を	e-4g-5q9
み を お	a-7b-6e-4g-12l18
ん ご	a-5e-6k-6m23n-8t4u5v7w17
も う 送	n12t4
う 送	n12t4
う 送 ら	n10
通 知 が	g-5i-5n24o9s7t6w16
知 が	g-5i-5n24o9s7t6w16
ダ ー は	m5n12v-4
ー は も	n12o-4
こ の ボ	k-7n9p11
の ボ	e10k-5n6p9
の ボ ッ	k-7n9p11
ッ ト は	b4k18n-4q-6t4u-6v-4w-11
れ る ん	a-11c11e-8h-4j12k-7p4w-8
^ つ か	a-4l-4p19
つ か い	a-4l-4p19
か い か	a-4l-4p19
い か た	a-4l-4p19
か た	e-5f-5k8p19s7t19u5w-8
す 、 助	b-9p10w5
、 助	b14c4d-6e-4f-5g-8h-4o-5p13q-4s7t10u-7v5
、 助 け	a4b15c5d-5g-7i4j4m4o-5p14q-4s7u-4v7
^ 最 初	a-11b-6e-7g9i-4p10q12w-6
に 戻 る	b4j4q12u4v4w-7
戻 る $	b4j4q12u4v4w-7
う い い	k16m4n-12o-4p-5q14u-7w-8
い い や	n-4o-10q12w-5
い や $	o-5v12w-4
や $	o-5v12w-4
ん な デ	b-4c-4d-5p-10r14w-4
な デ	b-4c-4d-5p-10r14w-4
な デ ー	b-4c-4d-5p-10r14w-4
号 を 消	i-10k-8n-4r13w-18
う ほ	c4j15r17u7v4w-6
う ほ う	c4j15r17u7v4w-6
け し	b-5c6d15f-8q15r23s5u8v-8w-5
け し て	b-4c5d15f-11l4p-4r19t6u7
、 山	s13
、 山 田	s13
と 申	l4s9
と 申 し	l4s9
申 し ま	l4s9
^ 大 変	a10f-15i-6s-9t21v4w-14
た 、 ど	b-10d-4f-7h-7j11k-5l4t8w-5
、 ど う	c-6f-6h-4i-8j5l17m-5p13q-5s-4t9
^ お 願	b-15d4e11f10g-19i14j22o12p-7q-12s-5t7u43w-25
^ 了 解	h-5t6u16v-4
了 解	h-6l-4u18
了 解 で	t10u12v-5w7
解 で	a8e-5h-5t10u12v-5w4
解 で す	t10u12v-5w7
^ 大 丈	u9v-9
大 丈	b6d-4e9g-5h-5j-10l6p-6q-6u14v10
大 丈 夫	b6d-4e9g-5h-5j-10l6p-6q-6u14v10
丈	b6d-4e9g-5h-5j-10l6p-6q-6u14v10
丈 夫	b6d-4e9g-5h-5j-10l6p-6q-6u14v10
丈 夫 で	b6e11g-4h-4j-10l8p-4q-5t4u10v12
夫	b6c6e9j-7p-6q-5u13v10w17
夫 で	b6e11g-4h-4j-10l8p-4q-5t4u10v12
夫 で す	b6d-4e8g-5h-4j-5l8p-5q-6t4u10v11
す 、 そ	u8v7
や め と	b-4e7q8v9w-9
め と	b-4e12f-4g-4j4q8v11
め と く	q6v9w-7
と く	q6v9w-7
^ ち が	v23w-6
ち が う	e-5i-4u-6v19
の 新	a-17b-6c-4d-11e-4g-4h-5j-4w18
日 の 試	a-15f-4g8w11
^ 総	c-7w10
^ 総 理	c-7w10
総	e5q4t4w12
総 理	j-4n4t4w11
総 理 大	n4t4w11
理 大	n4t4w11
理 大 臣	n4t4w11
大 臣	a-4n4t4w12
大 臣 は	w7
臣	a-4n4t4w12
臣 は	w7
臣 は 誰	w7
^ 会 議	b10d-7e12f-10g-11o-4
長 く	e-4f9
く て 疲	d-5e-9f10i-12t-4w-4
何 時 $	a-7w10
時 $	a-7w10
レ ー ト	b-8c-5d7i-4
く ら $	b-14d-4i-17q-8w24
の 学	a-5i-4w13
の 学 校	a-6g-4i-4w7
験 が	a-6b-10c12d-7g13j-6m4o4q4s4v-6
病 院 の	b-13c-15e-11i13w5
の 勉	f-4g-6w8
の 勉 強	f-4g-6w8
し い ね	f-5m-12u-5w13
い ね	m-11r4u-6v-5w14
い ね $	v-5w12
^ あ な	c-13j-4k8p19s7u5v5
あ な	a-6c-9k9p18s5t4u5v4w8
あ な た	a-6c-9k9p18s5t4u5v4w8
な た は	a-4c-11j-4k8l-4p15s5u5v4
た は	c-11d-4f-4j-4k8p15s5u5v4
た は 何	a4b-4c-4d-5f-7p5
^ 猫 が	c4e-4g-5i-4t-4w13
好 き $	w6
今 夜 の	b4g-7w8
夜 の	a13b-7d-10g-12h-8i6j-9k-4l-8p-6w7
^ 宿	a-4b-8d23e-5g-7m6n-7o4p-7s8t7u5w25
^ 宿 題	a-5d22g-5m6n-8p-7s7t6u4v-4w11
宿	b9c5d21e-4g-10m5n-7o5p-10s7t8u4w21
宿 題	a-5d22f-4g-5m5n-8p-7s7t6u4v-4w12
手 伝 っ	b-4p14w7
伝 っ	b-4p14w7
伝 っ て	b-4p14w7
の 結 婚	c-4e-5w10
婚 式 に	c-4e-5w10
式 に	a10b-8c-4e-5h4w11
式 に 出	c-4e-5h4w11
に 出 席	c-4w10
^ レ ス	i-10w12
ラ ン の	i-10w12
口 コ	w5
口 コ ミ	w5
コ ミ	w5
ミ を	i12r-4w-9
書 い た	w5
が 混	f-8i-13u-7v-4w9
が 混 ん	f-8i-13u-7v-4w9
年 の	a-7b-17c-6d-7f5w15
に 行 こ	b-4w5
行 こ	a-5b-8c-5e-4f-4w9
行 こ う	a-5b-8c-5e-4f-4w9
こ う	b-5c-4e-13m4n4q-13s-5u-11v15w8
こ の 文	q-5s6t6u4v6w17
の 文	d-4f16i-5n-5q-5s6t6u4v6w10
文	a4c-4d8f11i6p-6q-10s8t5w32
文 を	f10q-10s6t6u4v6w21
翻	a4h-4k-5m-9q-4s5t5u4v5w25
翻 訳	a4h-4k-5m-9q-4s5t5u4v5w25
訳 し	q-5s6t6u4v6w17
訳 し て	q-5s6t6u4v6w17
ー タ が	g-4r9
タ が	g-4r9
ー の 高	w7
^ 友	a4c4d12e-6f-5k-6l15m6r-4w8
^ 友 達	d11e-4f-5i-4k-6l11m5r-5w7
友	a5c6d11e6f-5i-4j-4k-6l16m6n-4r-5s5v5w21
友 達	b-4c4d9f-5i-4j-4k-7l12m5r-7v4w19
友 達 の	b-8w9
達	c8d12e4h5j-8k-4l15p-7r-4s6t4v7w30
達 の	b-8w9
部 屋 が	b6e-8f10i-6p-6t-4w-5
屋 が	b4d-4e-9f10i-13p-6w11
が 汚 い	b-7i8
汚 い	b-7i8
汚 い $	b-7i7
違 反	i5n-5
違 反 の	i5n-5
反	a7b5c4e8k-7l11m-9n-6p4q-7t-7u-9v26w-6
反 の	i5n-5
^ 子 供	a7o4u4w14
子 供	a7i14o4u4w6
子 供 の	a6i5p-4
供	a9d-6h-10i16j-8k-6l-6p-4r10s4u5w7
供 の	a6i5p-4
か し い	e-8g16w13
口 座	r-14w15
座 を	c-6f-5g-7l8n-7o-6t4w12
を 開	a-10g11s4t4u4w-11
を 開 き	w10
開 き	w10
ー ド レ	i9w-5
ド レ	a-5f-4i7k5l-14r12
ド レ ス	a-4k6l-14r13
掃	i-6k-6t4w11
掃 除	i-6k-6t4w11
掃 除 機	g-4i-6k-8l-4w10
除 機	g-4i-6k-8l-4w10
^ 香	b10f5h4m-4n4v5w13
^ 香 川	b10f5h4m-4n4v5w13
香	b11e-4f5i-8j-4l8n4s12v4w14
香 川	b11e-4f5i-8j-4l8n4s12v4w14
香 川 県	b8i-10s11
川	b14e-8f7h5i25j-6k-6l9o-9s12u-5w12
川 県	b8i-10s11
県 の	a-4b-5c8f-4i-11k-6s14w5
の 人 口	w5
人 口	w6
人 口 は	w4
口 は	a-7d-4g-5i-6j-4k9m-5p-5w6
口 は $	w4
^ プ	a-11b-10c-8d9n-5p-6r14s4t4v4w17
^ プ ロ	a-9c-6d-6k-4n-6q-5r11w10
野 球 の	a-10g-7w15
球 の	a-7b-7g-5i-5w23
日 程 $	w6
程 $	w6
日 曜	a9b-10c-8d-9e-9n4o4q4s5t4u5v5w13
日 曜 日	a-4w8
ル し た	d-8f-4n-9w9
笑	v-4w31
ぼ	c-5f-4g4i9j7w4
空 港	b-4e-7k-5l-6m-5p-7w14
港	b-4e-7k-5l-6m-5p-7w14
^ あ あ	w16
あ あ	w16
あ あ あ	w16
あ あ $	w16
ッ チ	d-8w15
チ が	i5
チ が 壊	i5
壊 れ た	d-10e-6f-10i-7w17
^ 料	c-12l-14w17
^ 料 理	c-12l-14w17
料 理	c-11d-6f-5l-11w13
教 室 の	b7d-7e-5f12i-4j-4n-4s5w12
室 の	b13d-7e-5f14n-4p4s6t4w13
先 生 に	a-10c19d-10e9h-4k-10p-6s8t4u7v7w11
生 に	a-10c19d-10e9h-4k-10p-6s8t4u7v7w11
生 に な	c-18f-20k-7t-5w17
な り た	c-17f-7k-5m-6n-6o-5w13
修 が あ	a29b-20e-7h-4l-4w-6
^ 初	a6b5e-9f-6g-4p16s17t6v5w10
初 日	a17b-9e8k-7w-8
初 日 は	a14b-9e9l-4v-4w-10
時 に 行	a11b-9e-10w-11
の コ マ	a7b-4f-7g-10l-4w-5
コ マ は	a12f-7g-14i4l-6n4p-8t4w-4
マ は 何	a12f-7g-14i4l-6n4p-8t4w-4
の 部 は	a19b-10d-9g-10h-8i5j-7k-5l-8o5p-5q5s5t5u5v5w-7
部 は	a19b-13d-12e-6g-12h9i4j-12k-4l-10o4p-6q4s5t5u5v5w-7
部 は 何	a5
何 時 ス	a9w-8
時 ス	a9w-8
時 ス タ	a9w-8
ス タ ー	a16d-8e-4f-8i11k-8l-8m5o4q5s5t5u5
タ ー ト	a13b-4d-7k-6w-14
ト ?	a10w-10
ト ? $	a10w-10
務 課	a7c-6e10s-6
務 課 の	a7c-6e10s-6
鈴	b-9c17e-4h5j-5t6u5v4w-12
鈴 木	b-9c17e-4h5j-5t6u5v4w-12
月 の 研	a9h7l-9
研 修 日	a13b-4c-8f-9g-5l-18
修 日	a13b-4c-8f-9g-5l-18
け ん し	a15b8e-6p-4v-5w10
ん し	a21b8e-6g-4k-4p-6v-4w11
ん し ゅ	a20b6e-7f-5g-5h-4p-6s4t4v4
ゅ う は	a12w-4
^ 今 度	a14b-9c-4e-5f-5
今 度	a20b-10c-6e-5f-5g-4w-10
今 度 の	a14b-9c-4e-5f-5
度 の	a5b-17c-9d-11e8f-13g-4u-4w-4
の 金	b-6w-6
の 金 曜	b-6w-6
は 研	a8b-6l-4w-5
は 研 修	a8b-6l-4w-5
あ る ん	a11b-7d7f-7h-16w-9
^ カ イ	a14c11d10e-4s6w-9
カ イ	a14c11d10e-4s6w-9
カ イ ゼ	a14c11d10e-4s6w-9
イ ゼ	a14c11d10e-4s6w-9
イ ゼ ン	a14c11d10e-4s6w-9
ゼ	a13c11d9f-4s5
ゼ ン	a13c11d9f-4s5
ゼ ン の	a13d8e-4f-5i-4s4w-9
い つ や	a25b-8c-7d-14e-9f-7g-12w-13
つ や	a25b-8c-7d-14e-9f-7g-12w-13
や る の	a6b11c-10d-7f-7l-6q8w-7
よ ね ?	b12e-7k-6p-4u-4w-16
ね ?	b12e-7k-6p-4u-4w-16
ね ? $	b7d-4e-8k-6u-4w-14
休 憩 は	a6w-4
憩 は	a6w-4
憩 は 何	a6w-4
は 何 分	a8b-6g9h-5l-4p-10w-11
何 分 間	a16
分 間	a16
る ん だ	a12c-7e-5p-4w-6
ん だ っ	a12c-7e-4p-4w-5
ト リ	a12l18n-7s8t4v4w-9
リ ッ	a7c-5
の 日 を	a15b-9d-8e-10g-4l-4m5n4q5s5t5u5v5
日 を	a29c-4d-9e-5f-4g-9h-8k-6l-14o5q7r8s7t6w-4
日 を 知	a11c-4e-9g-11l-6w-6
間 が 変	a8f-6i-5w7
た っ て	b-9c6f-4g5j9n-6p-9v4w6
本 当 で	a18b-12c9e-5f-10j-7k-4l-5o4q4s4u4v4w-9
当 で	a14b-14c15e-7f-12j-7k-4l-5o4q4s4u4v4w-11
当 で す	a8b-11c15e-7f-9o4q4s4t4u4v4w-10
内 容 を	a12d11e-5f-6g-5q13r16s7t8v6w-5
容 を	a12d11e-5f-6g-5q13r16s7t8v6w-5
容 を 教	a8c-5d10e-9f-8r-4s5t6v4w-15
で や る	a-10b17c-4e-6f-8l-7q7w-6
ま で バ	b14e-4w-9
で バ	b14e-5i8w-11
で バ ス	b14e-4w-9
バ ス で	a-4b6
ス で	b8f-7g-6i6l-8s4w6
ス で 行	a-4b6
で 行 け	b5e14g-4i-4o5q4s5t4v-7w-6
部 屋 は	b13f-12w-19
は 何 番	a-9b9k5l-4p-4w6
何 番	a-9b11k5l-4p-4
何 番 で	a-8b11w-4
番 で	a-8b11w-4
番 で す	a-8b11w-4
^ 場	a-7b16k-4w-12
^ 場 所	a-7b16k-4w-12
図 を お	a-5b13w-7
ば し	a-9b22c-4i19p-6q5s4w-5
入 り 口	b12e-4p-5w-7
り 口	b12e-4p-5w-7
り 口 が	b12e-4p-5w-7
口 が ど	b11e-4p-5w-5
会 場 で	b14e-8f-5w-11
テ ル か	a-5b16j-5n4u4v4w-17
ル か	a-5b16i7j-5n4u4v4w-17
ル か ら	a-5b16i7j-5n4u4v4w-18
の 集	a20b10d-5e-8f-5g-10i-6k5l-10n5o4p5s4u-4v-5w6
の 集 合	a12b4d-7e-12g-9i-8l-4
師 の 方	d-5f9w-5
の 方 の	b-10c19d-7r-5s4v5w-8
^ 財	b6c8d-8f-7g-6h-6j-7l-4m-4w7
^ 財 政	a4b9c11d-8e-5f-10g-8h-6j-8k-4l-6m-5w-17
財	b11c6d-7f-7g-5h-6i9j-5l-4s4w8
財 政	b12c6d-6e-5f-8g-9h-6j-9k-5l-5m-4s4t4w-18
財 政 の	b10d-6e-6f-7g-8h-5j-8k-4l-6m-4r-4w-17
政 の	b12c4d-5e-6f-8g-8j-8l5m-4r-4t5w-17
政 の 講	b12d-4e-6f-8l4r-5t5w-6
義 は ど	a-14b14c-7d-9e-8f-9w-6
^ 司	a-5b-4c23g-5h-5i4n4o4q4t4u4v4w-18
^ 司 会	a-5b-4c23g-5h-5i4n4o4q4t4u4v4w-18
週 の 講	d5e7f-4
講 義 資	a-7b-4c-9d19
義 資	a-7b-4c-9d19
義 資 料	a-7b-4c-9d19
料 の リ	b-9d13f-16g-12i-4
ク が 切	d9f-16g-6i-5
切 れ て	b-4d9g-8i10w-9
の 配 布	b-5d12h-4i-4j-8n-4
配 布 物	b-5d12h-4i-4j-8n-4
布 物	b-5d12h-4i-4j-8n-4
布 物 を	b-5d12h-4i-4j-8n-4
物 を	b-5d12h-4i-4j-8n-4
^ 授	a-12b6c-6d14e-7f11h4j-4l-4m-4w-13
^ 授 業	a-11b7c-5d14e-7f11g5h-5m-4w-13
授 業 の	a-7b4d11e-5f9g-15j-4l-4m-6w-7
業 の	a-7b4d11e-5f9g-15j-4l-4m-6w-7
業 の 動	d8g-11
回 見	a-4d8g-8w-4
回 見 た	a-4d8g-8w-4
^ 予	a8b-11d18e-14f-5g-9i-4k-5l-4n7t4u-4w14
^ 予 習	a-4d18g-9k-4n5u4v4w-18
予 習	a-4d18g-9k-4n5u4v4w-18
習 用	b-6d11g-4w-12
習 用 の	b-6d17w-11
用 の	b12d7e7g-5i-8s4t4w-13
の テ キ	a-11b-7c-8d26g-7m-14w-24
ト っ	b-6c-4d10f-4h-6p11r-4w-5
ト っ て	b-6c-4d10f-4h-6p11r-4w-5
こ に あ	b8c-12d5e-24f-7g-15i-4j-9k-9l-6r-8u5v6w6
修 を 欠	a-17e18f-12r-4s-4
や す み	a-7e19f-4i-4q-5s-6t-5v-7w11
押 せ	e8p6
せ ま せ	b-4c5e8i9w-6
午 後 か	a7b-11e13f-6k-6t4w-10
後 か	a7b-11d7e14f-6g-5k-7l7p-4t5w-11
後 か ら	a7b-11d7e14f-6g-5k-7l7p-4t5w-11
か ら 参	a-7b8d-7e10g-9h-4k-6l-8m-7n4o4p-5s9w-7
ら 参	a-7b8d-7e10g-9h-4k-6l-8m-7n4o4p-5s9w-7
ら 参 加	a-7b8d-7e10g-9h-4k-6l-8m-7n4o4p-5s9w-7
加 し て	a-9b-16e12k-4l6t4w-4
い ま 会	c4e11p4w-6
ま 会	c4e11p4w-6
ま 会 場	c4e11p4w-6
^ 頭	a-4e13q-6s5t6w15
^ 頭 が	e11
頭	b-4e17o4q-7s6t6w14
頭 が	b-6e15f-4q-5v-4
頭 が 痛	b-6e15f-4q-5v-4
痛 い の	e16i-4w-5
で 帰	a-6b-7c-4e14j-4
帰	a18b-13d7e19f-7g-6h-4m4n-6o14w-7
帰 り	a4e12w5
帰 り ま	a-10e11
^ 代	a-4b-6e5h6j-4w-6
代 理	b-4c-5e13h7s-9v4w-8
代 理 の	b-4c-5e13h7s-9v4w-8
理 の	a-12b9e10i-13j12s-6w6
理 の 者	b-4c-5e13h7s-9v4w-8
の 者	b-6c-5e13h7s-9v4w-8
の 者 が	b-6c-5e13h7s-9v4w-8
者 が	b-6c-4e12h8i13s-9
が 出 席	a-4b-6e10w-7
で 出	c5e14i-5m5p4q11w-5
義 の 評	f6
価 を 入	f10r-4
の 話 が	c-15f19w-18
^ も っ	f13i-7m12n4u-4
演	b-11c22d-4g-4h-5k-5v4w6
演 習	a12b-8c-15e-4f7h-5w-10
習 の	a-4b5c9f8i-12w-6
習 の 時	f7i-14w-5
出 せ ま	a-10c5d-9e-8f17g-7j-10k-7q4r4s4u4w-6
が 寒	b-8e-11f13g-4i-9w-9
が 寒 か	b-5f8w-7
寒	b-6e-5f10i-7w7
寒 か	b-4f6
寒 か っ	b-4f6
ス ト 何	g22w-21
ト 何	g22w-21
何 点 だ	g25j-6w-28
^ 不 合	g11j-5w-7
不 合	g11j-5w-7
不 合 格	g11j-5w-7
合 格 だ	g10j-4w-7
格 だ	g10j-4w-7
格 だ っ	g10j-4w-7
の 答	a-4b-5g16j-4s5w-6
の 答 え	a-4b-5g16j-4s5w-6
答 え を	d-4e-5f-6g12i-5s4t4v4w-6
え を	d-4e-5f-7g11i-5s4t4v4w4
い つ 出	a-13g10h7j-9w-6
つ 出	a-13b7g10h7j-8w-6
つ 出 ま	g10h-4j-9w-6
^ い つ	a13b-4f-4h-7j17k-4l-6n7p-4q5s13w-4
い つ 修	a-4j11w-7
つ 修	a-4j11w-7
が 発	h10
が 修	e-5h12w-4
が 修 了	e-5h12w-4
街 路	h4i13v4
街 路 樹	h4i13v4
路 樹	h4i13v4
路 樹 が	i13
樹	h4i13v4
樹 が	i13
樹 が 倒	i13
^ 川	b-8e-7i17j-6l-7o-8r-5
^ 川 に	e-4i14w-12
川 に	e-6h-5i20j-5k-4l-4m-5n4p-4v4w8
に ゴ	i5w-4
に ゴ ミ	i5w-4
ゴ ミ を	i12r-4w-9
を 捨	a-4q10r-4w-7
を 捨 て	a-4q10r-4w-7
捨	a-6f-4i8q7r-5w-6
捨 て	a-6f-4i8q7r-5w-6
捨 て て	a-4q10r-4w-7
て て	a-6e9n-4q8r-4s5v4w-8
て て い	e-5i8w-8
い る 人	i16w-10
が い ま	c-6e-8i9l7v13
^ 夜 中	e-6i16n9s6u5v6w-10
夜 中 に	e-5h4i18n10s6u5v6w-8
中 に	a8e-9g9h13i19l-4n12s6u6v8w-12
イ ク の	d-6e-4f11g-4i4r-6w-21
ク の 音	d-5f11i-4r-6w-14
く て 困	b5e-5f-8l-6p7w-7
外	a7b-9c19d-9f12g-4h-7i17j-6l-12m24n21o-6r-6s6t5u4v-8w-16
^ 役	f-5i14k-5v-6w-8
^ 役 所	f-5i11v-6
所 の 人	i9
た く さ	i14w-4
く さ	i14w-4
園 の ト	d-4
の ト イ	d-5i11w-7
が 汚 す	i12w-5
汚 す	i12w-5
汚 す ぎ	i12w-5
ぎ る $	c-9i5
号 を つ	f-4i11n-4
茶 色 い	i10
色 い	i10
市 に 提	i9
に 提 案	i9
提 案	d-4e-7f-4g-10i24j18r4
提 案 し	f-4i18r-4w-5
案 し	f-4i18r-4w-5
進 捗 は	a-5j13k-5w-13
捗 は	a-5j13k-5w-13
捗 は ?	a-5j13k-5w-13
し た 街	e-7i-6j18w-7
た 街	e-7i-7j20w-9
た 街 灯	e-7i-7j20w-9
は ま	a10b-13c-7d-4f-12g4h8k-7l12p-6w-7
は ま だ	a8b-14c-8d-6f-13h6k-8l11p-7w-11
ま だ 直	e-4i-8j15
だ 直	e-4i-8j15
号 5 5	j10k-4w-9
5 5	b-11e-6g-5h-7j19k-8w-9
1 は	a-4j7
情 へ	i-5j11
情 へ の	i-5j11
へ の 回	h-4i-4j10
の 回 答	g-4h-4j14l-7w-6
回 答 を	f-6j12q10s4v4w-6
答 を	a-4b4f7j18q12u4w-8
を ま だ	a-9d-6e-5f10g-4i-7j11v-9
ま だ も	a-4d14e-4h-4j-5
だ も	a-4d14e-4h-4j-5
だ も ら	a-4d14e-4h-4j-5
い し て	j7o12w9
た 道	j12v4
た 道 路	j12v4
の 修 理	a-10j6k-4w14
修 理	a-20h-10j19k-4s4v4w12
ッ フ の	f6i-6k7
フ の	a-5c-4d4i-6k5w9
の 人 を	k9w-4
人 を 呼	k12w-6
話 せ る	k12n-6o-5w-10
せ る	a16b10d8e-4f-4g-5k17p-12r-4s5t4u8
せ る 人	k9w-6
る 人 は	c7j-7k8w-10
人 は い	j-4k11w4
^ た	c5e7f14k10p4w23
た ん	a17f-4g-4i-7j7k6l-5q20r4v-5
^ a	j-4k10l13w-4
語 で 書	d-5h-5m13s4t4w-17
で 書 い	d-5h-5m13s4t4w-17
い て も	a-10b-7c-5d-9e9f4g-4h-7k10l-7m12p-5s4t4v4w-15
に 変 更	c-6d-9e6h-4i-5k-8m12r-4s4t5u5v6w8
願 い で	e-7k-4m13o11q5v4
い で き	a-5b-4c10d-4e-8m12o11q6s4u4v4
も う 通	n10o-5
う 通	n10o-5
う 通 知	n10o-5
信 を 止	b-4h-5n4o7
配 信 再	o9
聞 い て	f-4k7l10m-4p11w4
い か わ	p13
^ で	a13b-12c-9d-9e-5k-7o4p15w-17
^ で き	d-6o4p15w-7
き る こ	d-6o4p16w-6
い る 個	r4
る 個	r4
る 個 人	r4
ち は !	s9
は !	s9
は ! $	s8
に 失	a-9b-7d-5e14f-5n7p-5s14v4w-4
に 失 礼	a-9b-7d-5e14f-5n7p-5s14v4w-6
^ 教 え	c5m4n4o5q5s5t15w-10
く れ て	e-4n4o4t15
れ て あ	c-8f-5m4n4o5q5s4t15u4w-8
て あ り	a8b-7d10e-4g-4i14j-5l-9n5o5p-7q5r11s5t14u5v5w-6
#thankFor	f9n4t16w-5
で す よ	b11c6e-5h-5n-10p-4t5u20v-11w-9
す よ	a5b14c6e-4h10i8n-11p-6u21w-10
す よ $	u14w-7
え 、 ま	u-5v6
^ 必	b-5d-8e-5j-6n-10p-5u-7v16
^ 必 要	b-5d-8e-5j-6n-10p-5u-7v16
必 要 あ	b-5d-5e-6h-4j-6n7p-5u-5v12
要 あ	b-5d-5e-6h-4j-6n7p-5u-5v12
要 あ り	b-5d-5e-6h-4j-6n7p-5u-5v12
ち が い	f-4g-4q-4v22w-9
の 東	a-4w9
の 東 京	a-4w9
東 京 の	a-4r-4w6
京 の	a-4r-4w6
京 の 天	a-4w9
天 気 を	a-17b-5w16
気 を	a-17b-5w16
気 を 教	a-17b-5w16
物 は 何	a-14b-16c-12d-18g-10h-5l-4p-10w18
車 の 中	i-6v-4w9
の 中	e4g-4i-5p8t4w5
傘	e-5w6
傘 を	e-5w6
傘 を 忘	e-5w6
忘 れ た	d12i-5r-5
^ 父	e-6f-4i-10q-5t-4w17
父	b-10c4e-10f-8g-6j-5k4n7o4p6r-4s5u-4v7w26
父 の	a-6b-5e-4q-6w13
約 を 変	w5
番 組 の	w9
組 の	w9
生 と	c-10f-4l8w8
方 法 が	b-4g7h5p5
法 が	b-4g7h5p5
法 が わ	b-4g7h5l-14p4
に 行 く	b9e11h6i-10k-4q-6
行 く $	a-4b-16w12
^ 英 会	b-8w9
英 会	b-7w9
英 会 話	b-7w9
室 の 場	b6w9
ス ト 勉	g-8m-4w8
ト 勉	g-8m-4w8
ト 勉 強	g-8m-4w8
勉 強 し	a8b-7c-5d-4e-4w5
強 し	a8b-7c-5d-4e-4w5
強 し た	w10
漫	f-5w12
最 終 回	a-7f-6w14
終 回	a-7f-6w14
感 想 $	d-4w10
想 $	d-4w10
^ 株	a-4c-6f-7g-7j-8l-7n-5o-5v4w16
^ 株 価	j-9w9
株	a-4c-6f-7g-7j-7l-6n-4o-4r4v4w18
株 価	j-9w10
^ 髪	b4j-5n-4q-4s4u4v4w14
^ 髪 を	n-5q-4w10
髪	b4j-5n-4q-4s4u4v4w14
髪 を	n-5q-4w10
髪 を 切	w9
を 切 り	g-5m11n6o-6s4w6
切 り た	g-4i-16n8o-6s4w9
隣 の 席	i-7w11
の 席 の	i-7w11
席 の 人	i-7w11
の 人 が	a-4b-5c10i-10k-5o5s4t4v4w17
と 別	a-11b16e-6i-4w-4
と 別 れ	i-4w5
別 れ	i-4w5
^ 動	b-4d21e-7f-5i-8n-10p-5s5t6v-6w-4
^ 動 画	b-4d21e-7f-5i-8n-10p-5s5t6v-6w-4
ビ ス の	b-5d-4k-6l-4n-12p12r-6w8
^ パ ソ	b4d-4f5p-12r-8
コ ン が	b-7e-4f8i-9
ン が 壊	w5
の オ	a7b-13c-5d-8e-5f-4g-5i9w12
オ リ	a7b-13c-5d-8g-12w11
オ リ ン	b-11c-4d-7g-12w13
リ ン ピ	b-11c-4d-7g-12w13
ン ピ	b-10d-6f-6g-10k-4p-6w20
ン ピ ッ	b-11c-4d-7g-12w13
ピ ッ	b-11c-4d-7g-12w13
ピ ッ ク	b-11c-4d-7g-12w13
ッ ク は	b-10d8e-10g10
ク は	b8c-6d6e-11f-4g6l6w-7
ク は ど	a-4c-4d8e-10g9
^ お な	b4e10f-4l5q-5w15
お な	e17i-4k-4q-5w15
お な か	e17i-4k-4q-5w15
^ な ぞ	w8
な ぞ	w8
な ぞ な	w8
ぞ な	w8
ぞ な ぞ	w8
な ぞ 出	w8
ぞ 出	w8
ぞ 出 し	w8
日 を 教	a22c-14d-8e-6g-5h-7k-4l-10n4o8p-4q9s8t6w-11
週 の 火	c-4e7w-9
の 火	c-12e8o4t4w6
の 火 曜	c-4e7w-9
授 業 で	a8b-7c-6d8f8w-4
業 で	a8b-7c-6d8f8w-4
業 で す	a13b-7c-6d-7f-8w-11
月 2	a19b-4e-5l-4w-12
2 日	e13n5
始 時 間	a4e-5w8
時 間 は	a7b6g11
9 時	a12w-4
で よ	a11b-4e-4s-6
で よ ろ	a11b-4e-4s-6
土 日	a18b-13d-5g-5h-5l-7
日 も 研	a19b-7h-5l-4
も 研	a19b-7h-5l-4
も 研 修	a19b-7h-5l-4
つ ぎ の	a9f-4l8t4v4w-9
ぎ の	a9f-4l8t4v4w-9
は な ん	a8c8e-6h-6j-5k-6p-5t4
^ 視	a14b-8w-5
^ 視 察	a14b-8w-5
察 は 何	a17b-9d-4g-4i4l-7o4u4v4w-7
限	b-19c-5d4f-12g7h-4i-5j10k-4l6w-20
^ 休 み	a5c-4d-7e12l-5o7w12
休 み の	a-7b-12c-12e4f-9i-4j-7l-9p-12w15
み の 日	a-7b-11e-14f-8w12
^ 部	a16b22d-8e-6f16g8h-6i-9k-6n-4
^ 部 屋	b21f15g6i-5m4
イ ン 参	b12n4
ン 参	b12n4
ン 参 加	b12n4
参 加 の	b12n4w-5
加 の	b13w5
の u	b14d-8g-4i-9n4p4
の u r	b14d-8g-4i-9n4p4
u r	a-4b18d7f-4g-6h-8i-8s4t4v4w-5
u r l	a-4b18d7f-4g-6h-8i-8s4t4v4w-5
r l	a-4b18d7f-4g-6h-8i-8s4t4v4w-5
r l を	b13d9g-4h-8o-4r-4v4w-5
l を	b13d9g-4h-8o-4r-4v4w-5
は 使	b9m7w-4
は 使 え	b9m7w-4
使 え ま	b7e-7f-4g-7j-6k-5l7m15p-10r-8v-8w-15
庁 の 何	b7
の 何	a8b4j-7l-16p-4r10w-10
の 何 階	b7
所 に	a-10b13c10e-6g-5h-5j13s4u6v6w-7
変 更 は	a9b10m-9w-11
更 は	a9b10m-9w-11
て ど ん	b6p-4r5w10
ん な 人	c9k-6p-4w6
な 人	c7k-6p-4w16
人 で	c16k12m-5p-6t4u4v4w-8
人 で す	c16k12m-5p-6t4u4v4w-11
の パ	a-6b6c-8d8e-6f-6h-4i-17o4p-5
録 音	a-12b-11c-7d22g-6l-7r-9w-15
っ て あ	a19b-14c-10e-10p-4w-19
ト を 忘	d7
の で デ	d7
で デ	d7
で デ ー	d7
ー タ で	d8
タ で	d8
れ て 参	e9l-12
の で 休	a-6b-8e13i-8
で 休	a-5b-8d-4e19f-9i-11
で 休 み	e8i-6
^ 到	e15f-5i-8t-4u-8w-10
^ 到 着	e15f-5i-8t-4u-8w-10
水 曜 は	a10b-5c-9d-4e7t4w-11
た め 欠	e8
め 欠	e8
め 欠 席	e8
早 め	a6e15k-4
早 め に	a6e15i-5k-4
め に	a4e6f19i-8j-7k-4s-6t-7
^ 感 想	a-7d-4e-4f24g-4h-4i-7m-5o4q6s10t6u7v6w13
想 を 伝	f9i-7
を 伝	f8g-4i8j-9m-9
を 伝 え	f8g-4i8j-9m-9
ト の 締	a-11c-4d-26f10g19l-7w-16
の 締	a-7d8f10g14i-7j-5l8u-5
の 締 め	a-7d8f10g14i-7j-5l8u-5
締	a-6d8f11g12h-4i14j-6l9n-4q-4u-4w-5
締 め	a-7d8f10g14i-7j-5l8u-5
締 め 切	a-7d8f10g14i-7j-5l8u-5
め 切	a-7d8f10g14i-7j-5l8u-5
め 切 り	a-7d8f10g14i-7j-5l8u-5
切 り は	a-8d7f9g12h-4j-6l7t4w-9
く て 聞	f8w-5
て 聞 こ	f8w-5
の 合	a-7g7w4
の 合 格	a-7g7w4
合 格 点	g10n4o4q4w-6
格 点	g10n4o4q4w-6
格 点 は	g6
点 は	a-5b-4c-4g15h-4i4j-6o4t4v4w-9
点 は 何	g6
は 何 点	a-6b-4g14h-4j-4w-10
結 果 が	d-6j8
果 が	d-6j8
ら 受 け	b-10d-6e-4f-6g10w-10
け る の	a-4b-10c-7d-4g17p12r-7w-11
証 の 発	h6
の 発 行	e-4h8w-7
件 は ?	h4
書 が 届	a-10h16w-10
了 証 明	h10w-8
を 英	h8n-8p-8
を 英 語	h8n-8p-8
路 が 陥	i8
が 陥	i8
が 陥 没	i8
陥	i8
陥 没	i8
陥 没 し	i8
没	i8
没 し	i8
没 し て	i8
隣 の 家	e-6i18w-15
の 家	a9e-10i21s4v4w-12
の 家 の	e-4i14w-12
の 犬	e-13f-4i22j-6u-5w-13
の 犬 が	e-4f-5i6j-4
通 し	a-7b-4c-5d8e-10f-6h-4i11k-4q5r-4s6t5v4w-7
吠	e-4i11j-4w-11
吠 え	e-4i11j-4w-11
吠 え て	e-4i11j-4w-11
み の 収	b-9e-10f-4i17j-9w-8
の 収	b-12e-12f-4i21j-9w-8
の 収 集	b-12e-12f-4i21j-9w-8
収 集	a-5b-4e-4i16j-7p-4r13w-10
に 回	e-7f12g11j5q-4t-6v-6w-11
停 に 屋	b-4i9w-8
に 屋	b-4i9w-8
に 屋 根	b-4i9w-8
屋 根	b-4i10w-8
屋 根 を	b-4i9w-8
根	b-4i10w-8
根 を	b-4i9w-8
根 を つ	b-4i9w-8
灯 が 点	i9v-9
が 点	i9v-9
が 点 滅	i8
点 滅	i9
点 滅 し	i8
滅	a-13d-5i9w11
滅 し	i8
滅 し て	i8
要 望 は	b-4d-4g-7h-4j21l-4n4o4q4u4w-13
望 は	b-4d-4g-7h-4j21l-4n4o4q4u4w-13
は 検	h-4j9
は 検 討	h-4j9
だ 直 っ	e-4i-8j15
直 っ	e-5i-8j15
直 っ て	e-5i-8j15
っ て な	a8b-10d6e-9j8
ら で も	a-11d-5e-11f13g-10l15m-6r4t4u4v4w-7
し 込 め	a-7d-4e-9g-10k-6l15m-5q-7t4u4
込 め	a-7d-4e-9g-10k-6l15m-5q-7t4u4
込 め ま	a-7d-4e-9g-10k-6l15m-5q-7t4u4
英 語 は	k-9m15w-21
知 を オ	k-4m-6q-6w-7
を オ	k-4m-7n4q-5w-10
を オ フ	k-6m-4n10o-10q-4w-9
方 を 知	b17p9v4
今 の は	q14
の は な	q13w-4
し で $	q10
報 の 開	i-5r17
登 録 内	a-4p-5r12w-8
録 内	a-4p-5r12w-8
録 内 容	a-4p-5r12w-8
容 を 見	a-5p-6r9w-6
^ 本 当	f-8t20w-5
本 当 に	f10i-4t18
当 に	a4b4c-5d-7f12i-8k14q-4t20w-6
ざ す	b-4c5f-5k5o5r4s-4t20u-4w-11
い 、 そ	u10v-6
渋	b-4c4d-4e20i9j-5o5p-4v-4
渋 滞	b-4c4d-4e20i9j-5o5p-4v-4
滞	b-4c4d-4e20i9j-5o5p-4v-4
建 て	f-9t4w10
電 話 が	f-5j-5k-10r-6v-4w17
が あ っ	a-6b-7e16f-5w6
金 曜 の	a5b-4c-9e5i-4q-4
枚	a-4d7e-5f-7g-9
^ 雨	a7b-7c-5d-8e-13g-7h-12i16j-11l-8v-4w4
^ 空	a-6e-7i16k-10l-5m-4p-6w17
^ 空 港	e-7g-4k-5l-6m-6p-7w13
シ ー で	a-4b19w-12
に 見	a16b9c-4d5g-7k-6s4u7
映 画 が	w9
画 が	a22d4e-5g-9i-7l-12p-4v-7w9
^ 海	c-6d-4e4g-5h4i-6j-7l4p-4r-4s6t-4u4v5w22
人 $	c-4i-9k-4w13
^ ペ	b-5d-8e-6f8i-8j-7l-4n4o4q4r4u4v4w14
ギ	a12b-4c4d-4e-10f-4g5m6o7p5u4v-5w27
に 住	b-8d-5e-6j-7k-4l-4o5r4t5v4w19
で い ま	a13b-8d-9e-12f-6i17j5k-11l-6n6o6q5w6
^ 血	d-7f-4g-15i-5j-5k12o-4q-5s5v4w5
血	d-7f-4g-15i-5j-5k12o-4q-5s5v4w5
検 査	a-6c-4g-8i-7j10
検 査 の	a-6c-4g-6i-7j10
査 の 結	g11h-4j-9u-4w-9
が 出 た	d-5f-7g-7i-5j-7t-5w14
の メ	c-9f-9i-10k8m10n4o-6p-12w18
の メ ー	b-4c-10i-7k8w9
ム が	a-12i-4w11
が 優	c-11e7g-7j-6w8
^ w	w17
^ w w	w17
w w	w17
w w w	w17
w w $	w17
w $	w17
買 い た	i-7w12
後 に	b-17c13h5k-11w-19
義 が あ	a10b-14d-4e-6f-10w-12
発 表 は	a9b-6c-5d-9f-9g-5h-8j-11l-6w-7
表 は	a13b-5c-4d-5f-6h-6i4j-8k-4o5q4s5t5v4w4
表 は い	a11b-4d-8f-7g-5h-7j-11l-5w-7
つ も の	a-8b10e-5j-5w-7
い て 教	a12b-6c14e-10f-7g-5i-4l-4m8n8o4s9t6u10v10w4
て 教 え	a12b-6c14e-10f-7g-5i-4l-4m8n8o4s9t6u10v10w4
h a	a14b-5c-5m9w-5
i の 話	a8b-7c11d-7k-6p-4w-19
準	a-6b-7c-5d12e-8g-6h12j-6l-4o5p-4s6t5u4v6
準 備	d11g8n4o4s5t4u4v5
備	b-6d11g8i11j-4n4s4t4u4v5w-5
何 時 間	f-4i7w17
^ 日 曜	a14b-10c-7d-7e-10u4v4w7
は 自	b-8c8e-7j-6k-5w-15
は 自 由	a9w-8
自 由	a6b-5e-5w8
自 由 時	a12b-5w-8
由	c-4e13k-8n-4q4s5t4u5v5w8
由 時	a12b-5w-8
由 時 間	a12b-5w-8
残 り の	a19d-5w-7
^ ホ ー	a7b15c-5d-5e16i-4l-8m4o4q4r-5s7t5u5w-12
へ は	b15e-11w-13
へ は ど	b15e-11w-13
ど う 行	b15c-4e-11l-6w-15
う 行	b15c-4e-11l-6w-15
の ワ	a-8b4c4d-9e-4f6w-16
の ワ ー	a-8b4c4d-9e-4f6w-16
ッ プ は	a4d-13f-18w-21
プ は	a4d-13f-18w-21
前 は 何	a-6b6c-13g-5h-7k-4p-8
^ デ ジ	b-11c7d-8e-4f-6g-5h7j-5k-8l-8r-4w-18
デ ジ	b-8c6d-7e-8g-4h7k-6l10r-4s4u5v4w-13
デ ジ タ	b-8c6d-7e-8g-4h7k-6l10r-4s4u5v4w-13
ジ タ	b-8c6d-7e-8g-4h7k-6l10r-4s4u5v4w-13
ジ タ ル	b-8c6d-7e-8g-4h7k-6l10r-4s4u5v4w-13
タ ル	b-8c6d-10e-8h8k-5l11m4s5t4u5v5w-7
^ ト	a-5b-4c18g-4i14k-7q4s6t7w15
ト レ	b-7c19i4k-4p-14q4s5t4v6
ー ナ	a-4b8c20f-6r-4s6u4v7
日 の 教	a-17b8c6e5f-4g-7w-4
教 授	a-10b-6c20d-5e-4f-6m4n4u4v4
を メ	d11r-4
を メ ー	d11r-4
ー ル で	d15h5i5t5u5v4w-5
ル で 送	d13h-5r-4
で 送 っ	b6d12f-7g-4h9k-9m10o-5p-6r-7s6t5u-4v4
^ 前 回	a11b-6c-4d4e-15f6h-6i-4j16p-5q4s7v4
前 回 の	a-8d11j9s4v5w-20
ブ ッ	b-6d15e-7n4u4v4w-8
ブ ッ ク	b-6d15e-7n4u4v4w-8
で 手	d13e-8f-4i10l-4n4u4v4w-8
ッ プ さ	d12g-6h-5j-6n4o4q4s4u4v4w-14
プ さ	d12g-6h-5j-6n4o4q4s4u4v4w-14
プ さ れ	d12g-6h-5j-6n4o4q4s4u4v4w-14
^ 仕	e7i-5v-7w10
^ 仕 事	e7i-5v-7w10
、 1	a4e6
1 0 時	e8i-4v-4w-11
0 時	e8i-4v-4w-11
席 で す	e13s-5v-4w-6
を ど	b-6e8f11j5l-5p-5r6w-4
連 絡 す	a-6b-6c9e7f-12k5l-5p-13w-7
絡 す	a-6b-6c9e7f-12k5l-5p-13w-7
絡 す れ	b-5c8e7f-12k-7l-5p-14w-4
ン で 参	b10g-11l-11
を 読	c6i-4l10u4w-4
を 読 み	c6l10u4w-5
取 っ	b-6d11e13f12h4i-16j11k-5m4o-6s5t5v5w4
取 っ た	c-4e7l-4w6
日 は 欠	a-6e17w-11
は 欠	a-11d-4e22f-4w-11
は 欠 席	a-11d-4e22f-4w-11
ト し た	b-5c-14d-11f8k-6l-6n-5r10w7
こ で で	b-13c-7d-15e-10f7g-5k-5l7p-6
で で き	a-6b-9c-5d-13f9l9p9
晴	a-17b-13c-12d-10e-11f8g-10h-7n4o4q4r4s4u4v4w22
し い 講	e-4l8t-4w-8
い 講	e-9f9i-5l13p4t-5w-6
い 講 義	f10t-4w-6
を あ	a-4e-5f9g-4i-5t-8w11
を あ り	e-5f9t-9w-6
ト の リ	b-22d-19f18g11w-23
果 は ?	g8
開 け ま	d15e-7g7p-4v-13
イ ズ は	b-9d-5g12w-9
ズ は	b-9d-5g12w-9
は 何 問	a-11b-4d-5g17p-4w-27
何 問	a-14b-4d-4g24j-4p-4w-16
何 問 あ	a-11b-4d-5g15p-4w-20
問 あ	a-11b-4d-5g15p-4w-20
問 あ り	a-11b-4d-5g15p-4w-20
明 書 は	h8w6
書 は	d13g-10h19i5j-7m-4p-7t4u4w-10
店	a-10b-11d-4e-11i10j-7l-4o5p-4s4t6u5w24
公 園 で	e-5i7
園 で	e-5i7
子 供 が	e-5i12
供 が	e-5i12
犬 に	e-13f-10i17j-4l-4w-8
ま れ ま	e-4f-13g-6h-6l-8t-5w11
に 不	e5i13v-4w-6
路 地	b-4e-5i18j-8n-4v-4w-23
地 に	a-15b12e-14i19j-8n-4v-4w-21
院 の 前	e-9i6w-5
違 法	i15j-6w-6
違 法 駐	i5w-5
法 駐	i5w-5
法 駐 車	i5w-5
が 多 い	f-6i10k-6n-5q9
多 い	f-6i10k-6n-5q9
側 溝 の	e-5g-5i7j8w-8
溝 の	e-4g-4j9
^ 送	n13q-7
^ 送 っ	n10
の 穴 は	j9
穴 は	j9
つ 直 し	a-5d-6h-10j11k-4l-4m-8
方 法 は	l6w-9
法 は	l6w-9
ー ト を	a-8d4f5n-9o-4q9r-10
ト を や	f-7g14n-9q7w-13
私 に 関	e-8n-4r8
す る も	c-4d9g-4h-5j-5p9r5s4t4u5v5
る も	c-7d9h-7l-5n12p6r4s4t4v5
る も の	c-6d9h-7l-5n12p6r4s4t4v5
田 中 さ	c9s10
中 さ	c9s10
中 さ ん	c9s10
さ ん 、	e-6l4n-4q-4s10t-10u-8w11
ん 、 こ	q-5s9w-11
、 こ ん	a11b-6c-4q-5s16t4w-9
当 に 助	f-4t11
に 助	f-4t11
に 助 か	f-4t11
鏡	a-5c4i-6l-14m-5o4p-4r4v-5w20
の 意	a-9b-5c-9d-4e-6f10h-8i-6j5q4r-9s4t4w14
の 意 味	c-5h-5j-6p-5r-9w15
意 味	c-4h-5j-6p-7r-9s-14w18
^ ア パ	d-12f-7i-4w11
ア パ	d-13f-11i7u-5v-5w-4
ア パ ー	d-13f-11i7u-5v-5w-4
パ ー	b-7d-13f-14i4w8
パ ー ト	d-13f-16i7u-5v-5
家 賃	w8
賃	a-6i-14m-5w20
^ 祖	b-7c5e-4f-4g-6j-4k4n5p4q4r-4u-6v4w15
祖	b-9c5d-5e-6f-5g-6j-6k4n5p4q4r-4u-6w9
父 は	b-7c5e-4f-4g-6i-4j-4k4n5p4q4r-4u-6v4w16
た っ た	w7
^ ス ー	b-9i-5w11
ス ー	a-4b-9i-5w13
ス ー パ	b-9i-5w12
ー パ	b-9i-6w13
ー パ ー	b-9i-6w13
に 閉	a-16b-12e-9f-4i10w-5
に 閉 ま	a-16b-12e-9f-4i10w-5
閉 ま	a-16b6e-7f-7i12m4n4q4s4v4
ま る	a10b-7e-6g-4h-4j-8l-5p-6w7
ー が 壊	i16r-4w-11
る 場	b5c-5e7g-8h-5k-5l-5
^ ジ	w10
か け て	d-4f-4h-6i6k18r-5w6
^ 宇	w10
^ 宇 宙	w10
宇	w10
宇 宙	w10
宇 宙 人	w10
宙	w10
宙 人	w10
宙 人 は	w10
^ 弟	b-4e-10f-5i-8w14
弟	b-4e-10f-5i-8w14
の 卒	a-10e5w11
の 卒 業	a-10e5w11
卒	a-14e8h11o4p-4q4s4t4w11
卒 業	a-12b-4d-4e6g-4h9w7
卒 業 式	a-10e5w8
業 式	a-10e5w8
本 を	a-4b-4c-4d15e-5g-4h-4l-7o4s7t5u7v8w10
る の に	l6
に 一 番	b9w-5
い 時	a8f-7
を 歌 っ	c-15i-4j-5n-5p-7w18
歌 っ	c-15i7j-5n-5p-7
歌 っ て	c-14i7j-5n-6p-8
味 は	c-5h-5j-6p-5r-9w15
^ 次 は	b14c-10d-7e-9f9g-8l-6m-10t5u5v5w-12
次 は	a18b6c-13d-9e-8f7g-8j-7m-10t5v4w-14
次 は い	a10b-7c-6d-7e-5f-13l-5w-11
い つ 集	a10b-8e-4h-4l-5
つ 集	a10b-8e-4h-4l-5
つ 集 ま	a10b-8e-4h-4l-5
は 朝	a17b-19c-6e-10j-5w-16
朝 早	a14b-12c-4e-10s7t-4w-19
早 い	a15b-12c-4e-8t9w-15
^ 最 終	a19g10w-18
日 程 は	a11w-6
程 は	a11w-6
決 ま っ	a13b-7e-11l-8
研 修 、	b-14c-7f4h-4j-7l-6w-4
修 、	b-14c-7f4h-4j-7l-6w-4
中 止 に	a9c-5e-4w14
止 に な	a9c-5e-4w14
い の ?	a-11b6c-12d-7h-6k6p5w-6
ら ず	b10e6v-9w-10
ご 担	a-8c9k8w-4
ご 担 当	a-8c9k8w-4
^ 防	a9b-4c9s4t5
^ 防 災	a9b-4c9s4t5
防 災	a9b-4c9s4t5
防 災 の	a9b-4c9s4t5
災	a9b-4c9s4t5
災 の	a9b-4c9s4t5
の 話 を	a-7c16d-7f6k-8w-5
話 を さ	a-6c10d-7e-5k7w-7
を さ	a-10c22d-8e-5f-6k7n-4o13s4t5v5w-5
を さ れ	a-11c19d-10f-5i6t5v4w-6
る の は	a14b-7c14d-6e9g-5j-6k-6o6p-8q7s5t6u5v6w-8
日 使	b-4c-4d11e-4f-6g-5w-8
を 無	d8f-8r-5w-4
を 無 く	d8f-8r-5w-4
無 く	d8f-8r-5w-4
無 く し	d8f-8r-5w-4
は 後	a-6b-5c-6d7g-4h6w-5
ら 見	a6c-4d13f-13g-4r-11
熱 が 出	e4
の 説	a-8b-6c-5d8f9p14s5t4v6
の 説 明	a-8b-6c-5d8f9p14s5t4v6
丁 寧 で	c-4f5
寧 で	c-4f5
が 早	a12b-6d-6e-4g-4i-6m10s5u4v4w-4
口 で	d-6f-6g-4i17w-7
答 え ま	b-9d-12f14m-8t-4w-10
始 め た	a-4g-4i-5n-7p10w14
^ 私 は	a9e6g4j-5m8o4q4v-5w-9
私 は	a8b-4e5f-4h5j-5l-8m7o4v-6w-10
問 題 を	a4b5c6d-8e-7f5g24i15m-4n7s12t11u-8v9w-10
題 を	a5b7d16g20i12j-8k-6m-5n5p-5q-5s9t8u-11v7w5
は 合	a-7b8e-4g16j-7w-8
合 格 で	g10
格 で	g10
格 で し	a-6g7w-4
の で 何	a6i10w-8
4 の	j4
済 み	a-4e-7f4g-8h7i4j26k-6l6s6t6v4w-10
m で	a-4b7e-4g-5l7
m で す	a-6b11l8
め て ほ	n7
方 が よ	b-5c-12f12p10
が よ	b-6c-7f7p7s4v4w4
が よ く	b-6f7p7s4v4
よ く	a-9b-12e-5f10k-4p16s5t12
よ く 分	a-8b-9e-5k-10p17t6
く 分	a-8b-9e-5k-10p17t6
く 分 か	a-8b-9e-5k-10p17t6
い て ど	a-7b14j-6l-4p-5r8w-7
す 、 よ	e7s-4t5u-7
で 大	e-7l8q-6u10v-9w5
で 大 丈	l7u9v-10
時 に 出	a4b-6c-4e-5
に 出 ま	a-7e-4w9
の 担 任	c-6w11
担 任	c-8w11
生 は 誰	a-9b-7c-7w12
^ 車 検	b-4h-8w17
車 検	b-4h-8w17
車 検 の	h-8w14
の 証	a-7c-5d-4e-7f6h32j4n4o7q4s9t11u5v7w10
の 証 明	a-12b-5c-4d-9e-11h21i-6l-6r-7s4t5
リ ン タ	w9
タ ー が	b-4d-4r-4
ー ド の	e-8g4j-4l4s4t4u4v4w12
暗	f-7i15j-4w-7
証 番	g-9i-4j-11r9w4
証 番 号	g-9i-4j-11r9w4
号 を 忘	b-4d-6e-8g-4i-6j11k-4l-4r-9w10
美 容 室	w5
容 室	w5
約 を 取	w8
逃	g-7w8
げ て	c-6f-7g-7i4k15w7
週 末 は	a6e-4w13
末 は	a11w10
予 定 で	a-8e11u-4w8
定 で	a-8e11u-4w8
定 で す	a-8e11u-4w9
か ら ?	a-8l-6w11
ら ?	a-7l-5w12
ら ? $	a-7l-5w12
日 の 予	a15b-6c-4e-10j-8w-17
午 前 だ	a12e5m4w-8
前 だ	a12e5m4w-8
前 だ け	a12e5m4w-8
け で す	a11d6i-7p-4q18u4v-5
一 日 で	a9b-6c-4w-21
な い よ	a10e4f-4k-4n11o-6w-6
1 0 月	a14e-7w-11
0 月	a14e-7w-11
表 が	a15b-10d12h-6i12k-7p-5q4s4u6w-6
に な い	a7e7k-5w-6
本 館	b13w-4
本 館 と	b9
館 と	b9
ち に	a8b8f-7i7w-6
い の $	b8f-12l10p8
の 開 催	c-5d-8g-5
場 所 の	a-6b11w-5
の 地	a-4b10i11m4n-8p-8q-12t5w7
の 地 図	a-5b20d-5w-6
お 送	a8b8j4w-5
お 送 り	a8b8j4w-5
日 は 誰	a-5c16e-8w-24
を お 伺	a9b-4c6e-12k-8
お 伺	a9b-4c6e-12k-8
お 伺 い	a9b-4c6e-12k-8
国	a-21c8f-4h4i-4j-7k-9l-10m6p-7r-9t5w26
す よ ね	a5b11e-6f-5h-6j5l-5m4n-6o5q5t5v-4w-7
が ダ	d9w-13
が ダ ウ	d9w-13
こ で 見	a11b-11c6g6i-6w-6
で 見 ら	a-5b-8c7d5w-15
が 入 っ	d-4r5s4w9
入 っ て	a8b-10i6s4w6
っ て し	a-11b-4e12f-7g11h-7m4n-7o13r12w-13
ま い 、	d-5e17i-9p-5v-5w-5
は 参	a-8b-13c-7d-7e22f-7i-5l-5w-21
は 参 加	a-8b-13c-7d-7e22f-7i-5l-5w-21
欠 席 扱	e11h-5i4n4o4q4s4w-10
席 扱	e15h-6n5q5s6u5v4w-9
席 扱 い	e15h-6n5q5s6u5v4w-9
扱	a-5b-4e11f-10g-6h-5i9j-5k-4p8r12w-4
扱 い	e17f-7g-5h-8i12j-4k-4l-4q4s6w-7
扱 い に	e11h-5s4u4v4w-9
い に	c5e13f-8i18k-6m-9o20r-6s4t6u6v8
い に な	a-5e10h-4i10p-4w-11
い る よ	d7f-8
よ う な	a8b-5e5f-7i-6j-6r11w-8
う な の	a-4e7f-4i-5w-5
^ 今 、	a7b-7e13j-9w-7
今 、	a7b-7e13j-9w-7
講 座 を	c-6f-5g-7l8n-7o-5t4w9
修 は と	f8
て も 分	f8
も 分	f8
も 分 か	f8
少 し 実	a-4f10w-4
し 実	a-4f10w-4
実 習 の	a-4b5c9d-4f6w-6
間 が あ	a12b-12c-4f-5w-8
た と 思	a-8f8
と 思 い	a-6c4e-4f13g13l11n4s-4u-6v5w-7
思 い ま	a-6c4e-4f13g13l11n4s-4u-6v5w-7
。 今	a-10d-6e10f10g-4w-6
参 考	a-4b-7c-4d21g-11h-6i4l-4s8t7u6v7w14
考	a-9b-7c-6d21e-5f-5g5h-8j-7l8t4u4v4w16
ド が 速	c-4d-8f8w-5
出 て い	b6e-5g6i14w-10
っ た か	a6c-5j9w-7
か 教	a5c-5g9j14k-6l-10n4s5t4u5v5w-8
か 教 え	a5c-5g9j14k-6l-10n4s5t4u5v5w-8
来 て	b11d7e-6f-5j8s4t4v-4w8
来 て い	b9d4f-6i5q4s4v-4
告 し ま	a8
横 断	f-4i9
横 断 歩	f-4i9
断 歩	f-4i9
断 歩 道	f-4i9
歩 道 を	f-4i4
道 を	b5e-10i21j-6m4n4s4t5w-12
を 作	a-4c-11d-15g-4i14j-4t5u4v4w13
を 作 っ	c-10g-4i14j-5t5v4w7
が 流	d-4e-4i16w-13
が 流 れ	d-4e-4i16w-13
流	a14b-13c-15d-11e-14g-9i7k-5l6o-9v4w7
流 れ	a16b-11c-13d-12e-14g-9i6k-5l-5m4o-8v4w9
^ 違 法	i19j-6w-16
を ふ	b-6e-10i14w-11
を ふ さ	b-6e-10i14w-11
ふ さ い	b-6e-10i14w-11
さ い で	b-6d-6e-11f7g-4i21j-5k-4n-8u-4v-6w-12
で い て	e7f-5u-7v-4w-11
番 号 a	j6
号 a	j6
号 a -	j6
a -	j6
a - 2	j5
- 2	e-6j5l12s-4u-11v-12w-4
の 処	e-4i-4j13p-4u4v4w-9
の 処 理	e-4i-4j13p-4u4v4w-9
ら ん	b9k10u-4v12
ん わ	e12k15p-6v13w-6
わ 、	a-6b-5e13f-4k12n-4p4q12v-5w-6
5 で	f10l4w-7
で 登	k-11l12q-6r6w-4
で 登 録	k-11l12q-6r6w-4
研 修 へ	b-4f6l9
修 へ	b-4f6l9
修 へ の	b-4f6l9
へ の 参	l9
受 講 を	l16r-6w-4
講 を	l16r-6w-4
し 込 む	e-6l12w-11
込 む	e-6l12w-11
本 語 が	d-4e-6f11h-4l-4m13s4t4v-7w-15
知 が う	n7o-4w13
る さ い	f-5g-8h-4i13l-5m4n9q-7r-4s5t5u-6w17
の で 止	n6
で 止 め	n6
め て い	b-9d-11g5h-5k-7n9o7p-12r6s4t4v10w-4
を オ ン	m-4n-17o17w-7
ン に 戻	k-5m-6n-8o16q-5w-6
を 中 止	e-7k-4n6o-8q9u4v4
り に し	a-5n8o7q10w-11
ー ト で	b7c-8d-6e-6g-6h-5n10w-11
番 号 が	b10c4j-4r15s6v5w-10
号 が	b9h8i13j-6k-5r12s4
、 ハ	i-5s8
か ら 来	a10b-9c6e-5l9m-6s7w-11
ら 来	a10b-9c6e-5l9m-6s7w-11
た な あ	a-4w4
れ る か	b-9c-7e18g-8h-4j-12p-7
ー の 試	a-12w14
試 合 の	a-7w10
合 の	a-7b4w10
て い つ	a8b-5h10
い つ 発	a-15c-4d-6g10h4j-4l-5w-9
つ 発	a-15c-4d-6g10h4j-4l-5w-9
行 機 の	a-6w8
機 の	a-6p-7w9
愛	f-5i-16w14
の ラ ー	f-17w18
屋 の	b-13e-5f6i-11q-6w14
星 四	a-7b-5d-5e-4f13o4t4u-4v-4w-4
星 四 つ	a-7b-5d-5e-4f13o4t4u-4v-4w-4
四 つ	a-7b-5d-5e-4f13o4t4u-4v-4w-4
つ か な	a-5c-4f5i8
た よ	a11b8e10n-4s-5t-7u-8
た よ ね	a7b4e-5
の 中 で	e4i-6p10
破	e-8h7i14j-4q10r-4w-7
面 が	f-5g13h-5i-4w-7
行 か	a-7b-6e17f-8i-7w-11
な い ?	a-10k10o4p-5w9
か ね	a7b-7g-4l8t-7w-12
が 痛 く	b-5e4f6q-5v-4w8
痛 く	b-5e4f6q-5v-4w8
痛 く て	b-4e5f-7q-5v-4w10
ー チ	a-4d-11i-5m4o6s12t7u4v5w21
の 航	w13
の 航 空	w13
買 お	u-10v-12w16
買 お う	u-10v-12w16
か 迷	w6
プ レ	b-5d22
プ レ ゼ	d12w4
レ ゼ	d12w4
レ ゼ ン	d12w4
ゼ ン ト	d12w4
ー ト 会	b-4w4
ト 会	b-4w4
ト 会 場	b-4w4
株 価 が	i-4p-4w8
価 が	i-5p-4w8
急 に	e16f-11i-6m13o-6q-4w-14
^ ド ラ	a-6w6
マ の 最	a-5w9
で 見 れ	a12b-7c-9d-10g-4i-8
見 れ	a12b-7c-9d-10g-4i-8
と あ	a-9t23w-13
温	p-4r4s8t8w25
温 泉	a-5b-5g-4k-5l-4p-5t4w16
泉	a-5b-5g-4k-5l-4p-5t4w16
^ ア ニ	w7
ア ニ	w7
ア ニ メ	w7
ニ メ	w7
ニ メ の	w7
メ の	d7k-4p-4r-4w7
切 っ	a-6b-5c-4d-5e-4g-11l-4n16o8p-4q5r-5s7t5v9w5
切 っ た	j-5s4t4v4w11
づ	d-9f10h9
^ ネ	g-4w11
^ ネ ッ	g-4w11
ネ ッ	g-4w12
ネ ッ ト	g-4w12
^ 冷	s6w21
^ 冷 蔵	e-4i-4w10
蔵 庫 が	w5
庫 が	w5
庫 が 壊	w5
替 え た	f-4k-4m11w-8
日 だ	a-8b-8c11f-9g-10h-5w18
倍	i10w-10
率	a-5c-8g12j-9k-10n-4o-8p-14q-4w-11
す ご い	u-5v-4w26
ご い	u-5v-4w26
ご い ね	w16
日 目	a11b-4c-7e10q-4w-6
日 目 で	a9f-6
目 で	a9f-6
折	c-7d-4e-6f7i6k5w8
の 写 真	a-6b-6c-4d21f-5g-6h-6i-5k-7n5q5r9s5t5u5v5
写 真	d20g-4j10s6t6v6w22
真	d19g-5i13j9s6t5v6w21
^ う ー	u-11v-13w19
う ー	u-11v-13w19
う ー ん	u-11v-13w19
ー ん	n-5u-12v-17w23
ー ん $	n-4u-8v-12w22
で 寝	e-16i-4w16
で 行 っ	b14e-14i-4
つ も お	s9
も お	f11s9t-4
も お 世	s9
高 松 市	i-4s7
松 市	i-4s7
者 で	c-5g-5k-4l11o10p13v5w-13
者 で す	g-5k-4l11o10p4v5w-13
の 公	a-9i8w5
の 公 園	i14w-9
園 の 街	i8
れ か け	e-4i18w-16
け て い	a-5b-7d13e-8f-4g-5h9i10j-4l8p-5w-4
ご 対	i4j7t9
ご 対 応	i4j7t9
対 応 を	a-6c-12d-4i13j20k-6m18n-4o4s4t7v7w-9
応 を	a-6c-12d-4i13j20k-6m18n-4o4s4t7v7w-9
。 あ	a9e5w-8
た め 、	e8s-5
め 、	e8s-5
昨 日 は	a-11b-11d-5e13f-11i-10t14
家 族	a7b-6f-6i-4s4u4v4w4
族	a7b-6f-6i-4s4u4v4w5
が ら	i7
日 、	a11b-6c-5d-4e7w-13
ま す と	a11e-4k-4
す と 幸	a11e-4k-4
と 幸	a11e-4k-4
と 幸 い	a11e-4k-4
幸	a8d-4e-4k-4w9
幸 い	a11e-4k-4
幸 い で	a11e-4k-4
修 の 最	a9
を 勉	a8b-8c-5d-5e-5
を 勉 強	a8b-8c-5d-5e-5
か 分	a5e-4f-4i-8j6l-4m10p5t-4v-6w-8
か 分 か	a5e-4f-4i-8j6l-4m10p5t-4v-6w-8
み に	a12b-5c-4e-11i9j-6k-8w6
た と 聞	a9b6c10e-4f-10j-5r-4w-11
と 聞	a9b6c10e-5f-10j-5r-4w-11
と 聞 き	a9b5c10f-10j-5w-11
聞 き	a5b8c10d-10e-6f12i-7j-4k9p10q-6r-5w-18
聞 き ま	a9b5c10f-10j-5w-11
た が 本	a13b-11c-9e-5f-10j-7l-5w-5
が 本 当	a13b-11c-9e-5f-10j-7l-5w-5
い つ だ	a9b-10c-4f-5
つ だ	a9b-10c-4f-5
つ だ っ	a9b-10c-4f-5
で 合	a12g10k-6t4w-6
で 合 っ	a15d-6g-6k-4t4w-6
合 っ	a16d-7e-12f8g9j-7p-15r-12u29v-5
合 っ て	a16d-7e-12f8g9j-7p-15r-12u29v-5
次 回 は	a8b-5f8j-4k-8w-17
部 屋 番	a-5b19k-5w-6
屋 番	a-5b19k-5w-6
屋 番 号	a-5b19k-5w-6
の 辺	b7d-4m-7v4w7
辺	b7d-4m-7v4w7
明 日 も	a-5b10e-5w-12
も 同	b7c7w-8
も 同 じ	b7c7w-8
者 は 誰	b-5c-10g11h-6k-6p-4
管 理	a-9b9i6j-8k7o4r10v-6w-7
受 け 持	a-6b-5c17f-9g-5h-6w-5
け 持	a-6b-5c17f-9g-5h-6w-5
け 持 つ	a-6b-5c17f-9g-5h-6w-5
持 つ	a-6b-5c17f-9g-5h-6w-5
は 何 と	a-9b8c19k-4
何 と い	a-6b8c8
い う 方	a-4c10w-6
う 方	a-4c10w-6
う 方 で	a-4c10w-6
い る 方	c11e-4k11p-4u4v4w-5
誰 に	a-9b-5c15d-4e14f-5g-5i-7k12m-4n6p-5t4u6v6
誰 に な	a-6b-6c17f-5n4u5v5w-7
た の $	a-5b-6c4i-6j11m4
う こ	e13i-7p-4v-4
う こ と	e13i-7p-4v-4
^ 教 科	d15h-11t4w-8
教 科	d15h-11t4w-8
教 科 書	d15h-11t4w-8
科 書	d15h-11t4w-8
バ ス を	a9d-4e15k-4w-14
を 乗	b10d-5e7f-7n-5p-7r-10w9
過 ご	c-4e15n4p4w-9
過 ご し	c-4e15n4p4w-9
ご し	c-4e15n4p4w-9
、 遅	a-5b-6c-5d-7i-15l8s8w-20
、 遅 れ	a-5b-4c-6d-7e4i-15l9n4p4r-4w-20
ま く い	l9v-7
く い	l9v-7
く い き	l9v-7w-7
い き	l9v-7w-7
い き ま	l9v-7w-7
出 席 を	b-4c4e25j-4m5q-4r-4s5t5u4v6
席 を	b-4c4e25j-4m5q-4r-4s5t5u4v6
席 を 取	e13g-5h-6j-7k-4o-5w-4
を 取 っ	a-4e10
取 っ て	b-7d9e6f13g-5h4i-17j9k-5o-5p-4t5v4w-5
と し た	e8i-5k7l-4w4
し た ら	b-7e12f-4l9p17r4u4v5w15
^ ご め	e13i-5k-8q-5s-4u-9v-6w8
ご め	b-4e14i-4k-7q-4s-4u-8v-5w9
ご め ん	b-4e14i-4k-7q-4s-4u-8v-5w9
め ん	b-4e13i-5k-8q-5s-4u-9v-6w8
め ん 、	e13i-5k-8q-5s-4u-9v-6w8
限 は	a-8d-4e5g-7h-4j10k-4l6w-12
に 合 わ	a-9c4e24g-8k-6v4w-6
合 わ な	a-9c4e24g-8k-6v4w-6
わ な	a-10b-4d16e25g-8k-5m5t4v4w-5
わ な い	a-10d15e21g-7k-5m4s5t5v5w-4
す 、 と	b-5f6g-4u-4w9
義 の 内	a-6d7f6
内 容 が	a-4f17g-5q-7u-5w-8
容 が	a-4f17g-5q-7u-5w-8
難 し す	f10m-7
し す ぎ	f13m-6v-8w-6
い て の	b-4r13
の 意 見	a-8c-5d-5e-6f9h-4i-8j10r-4w-6
意 見 は	j8w-5
見 は	b-6d-4j8w7
見 は ど	b-7d-4j8w7
こ に 書	a-7b-9d-4e-5f15l-10p-4w-7
に 書	a9b-11c5d-8f11l-10w-6
に 書 け	a-7b-9d-4e-5f15l-10p-4w-7
書 け ば	b-9f14j-7l-9n5p12q4s4u5v5w-12
お も	d-7f7g-4w6
を や り	f8g9w-7
画 面	b-6d-10e-5f-4g16l15q12r-4s4t4u6v5w-16
画 面 が	f-5g13i-4w-8
え ま し	a-9e-10f7g10h-4i-7j14l-8n6p4q6r14s5u-5v5w-10
点 取	a-5b-4c5d-5f-6g18k6m4n7o5q7r-5s7u6v7w-14
点 取 れ	a-5b-4c5d-5f-6g18k6m4n7o5q7r-5s7u6v7w-14
格 で す	g9
を 紛	d6h9s4
を 紛 失	d6h9s4
紛	d6h9s4
紛 失	d6h9s4
紛 失 し	d6h9s4
失 し	d6h9s4
発 行 を	h9
行 を	h9
行 を お	h9
に 修	a-4e-4h9i-5l-4
に 修 了	a-4e-4h9i-5l-4
証 明 を	b-6e-5f-9g-10h16l-5m4o-6
明 を	a-6b-11d-6e-6f-8g-10h17k-7l-4m4p21s5t6v6w-6
出 す	e-5h13l-5
わ れ て	c4h7l8q4w-6
か ら 茶	i7
ら 茶	i7
ら 茶 色	i7
色 い 水	i7
い 水	b-8e-7i17w-12
い 水 が	b-8e-7i17w-12
二 時	a7b-5c-7d-4e-9f-8g-7i4j-5k-5l-7
時 間 も	i11w-8
間 も	i15w-10
間 も 待	i11w-8
も 待	i11w-8
も 待 た	i11w-8
道 の タ	b-4i12w-12
の タ	b-5d6e-4i12w-8
の タ イ	b-5d6e-4i12w-8
タ イ ル	b-4i12w-12
が れ て	b-4e-6i19j-5w-15
母	a-6b-4e6i13k-7m22r4t-5u-4w22
母 が	d-4e10i10m10n4w-12
^ 空 き	e-4i18p-4w-9
空 き 地	e-4i20p-4w-17
き 地	e-4i20p-4w-17
き 地 に	i17p-4w-10
が 捨	i9w-7
が 捨 て	i9w-7
捨 て ら	i8
て ら	i8
て ら れ	i8
ら れ て	i16r9w-11
信 号 が	i9
の ま	a8g-4i12j9l-5q11s5t6v5w-8
の ま ま	a8f-5g-4i12j9l-5q11s5t6v5w-8
提 案 が	f-4i9j-5
案 が	f-4i9j-5
案 が あ	f-4i9j-5
書 館 の	a-10f-6i9r-4
を も っ	a-6f8i7m-9o-6r-6s4v5w-15
っ と 遅	c-5e14i4w-7
と 遅	c-5e14i4w-7
遅 く	b-4e6i6s7
出 る	a-9c-7e-5h9i4k-5l-4o4s4t6v6w17
煙 が	b-5e-7f-4i18v-4w-20
^ 木 の	e-5i15w-5
木 の	e-5f-8g-7j-4w8
木 の 枝	e-6i11w-5
の 枝	e-5i14j-4w-6
の 枝 が	e-4i9w-4
枝	e-5i14j-4w-6
枝 が	e-4i9w-4
線 に	a-9b11c-7e-14f-9i8k-4l-7p-5w-9
引 っ	b-8e-6i9w12
か か	a7d4e20f-10g-9h8i14j9l13m-7n6p-8s5t-8v9w-7
か か っ	b-4d5e11f-6g-8i5r-4s4v4w-11
か っ て	b-4e20i8m4n7p9q4r-5v-5w-9
い て 怖	i9w-12
て 怖	i16t4w-7
て 怖 い	i16t4w-7
怖 い で	i8
言 っ	b-5c-5d13f-5i-4j7t4w5
言 っ た	d8i-4j8w-8
た 穴	j19w-15
だ 受 け	g8h-5j6l5v-8
け 取 っ	b-6d10e-8g-6i-5j7n-4o-5
^ n	g-4j8l-7n-5o-4s4t4u-4w17
.	j8w27
要 望 書	i-5j18p5s5u4v-6w-4
望 書	i-5j18p5s5u4v-6w-4
書 を 出	a-5e-8h-4i-4l8n4s4u4v4w7
の 後 い	a-5e-4j10
後 い	a-5e-4j10
後 い か	a-5e-4j10
コ ー デ	e-4k14l-5
ー デ	a-8b-5c-6e-5g-10i-5j-8k15l-5w10
ー デ ィ	a-8b-5c-6e-5g-10i-5j-8k15l-5w10
デ ィ	a-5b-6c-6e-6g-10i-6j-9k15l-5w9
デ ィ ネ	e-4k14l-5
ィ ネ	e-4k14l-5
ィ ネ ー	e-4k14l-5
ネ ー	a-10c6d-5e-4k14l-5
ネ ー タ	e-4k14l-5
タ ー に	e-4f-7k17l-5p-7w4
に 連	a-6b-9c-7e5g-5j4k15l-6o8s5t4u4v4w7
に 連 絡	a-5b-8c-5g-5j4k15l-6o8s5t4u4v4w7
^ 有	a5b-6e-6h-5i-6k13o5r-5u-4w8
受 講 し	a-4e4f-6g-5h13k-4l21p4u5w4
講 し	a-4e4f-6g-5h13k-4l21p4u5w4
講 し た	d-4e-12f-4g-6h12k-5l18s5u5v4
1 2 3	a-4e-7w14
2 3	a-4e-6w14
が 、 こ	a11b-6c-4l13s4u4v5
、 こ れ	q15
司 の	e-5l15n4p4w-8
で 研	a6b12d-4e4g-11h-8u5v4w-15
で 研 修	a6b12d-4e4g-11h-8u5v4w-15
に 応	e-4f-5l8w9
に 応 募	e-4f-5l8w9
応 募	e-5f-5l11w11
応 募 し	e-5f-5l11w11
募	a-11c-4e-5f-6g-8l19w11
募 し	e-5f-5l11w11
募 し た	e-5f-5l11w11
考 え	a-5c-4f-5i-7l9w17
考 え て	a-5c-4f-5i-7l9w17
で 英	e-7m10w-9
で 英 語	e-7m10w-9
の 言	c-6d-8e-4f11h-5m18o-4t4w-4
の 言 葉	a-6c-7d-7e-12f12m10o-5s5t5u5v5w-8
言 葉	f16m22p4s10u7v9w16
、 日	a9c10d-4f-6m16n-6o-4w-14
、 日 本	a-4c11d-4m16n-6o-4w-13
語 に 戻	e-4m11o-9w-4
戻 し た	n-6o10w-10
^ 毎 朝	n13o9s5t5v4w8
毎 朝	b-5n12o9s5t4v4w7
届 く	e-5h14n9o4q-7s4u4w-5
前 み	e-7g-4o16s5t5v4
前 み た	e-7g-4o16s5t5v4
た い に	e-7g-4i8o16s5t5v4w-4
止 し た	e-8g-6m-6n5o22q9s6t5v6
に 使	f9g-4h8m-5p12w-4
に 使 え	f9g-4h8m-5p12w-4
^ 操	b-4l-7p21q8w-6
^ 操 作	b-4l-7p21q8w-6
操 作 の	p13q4w-7
作 の	p13q4w-7
の 仕	a5b-8i-5l17n-5p8s4t4w10
の 仕 方	a4b-8i-4k4l17n-5p8t4w8
仕 方 が	b-7l13p4
方 が 分	b-10e-4l8m-6o4p6s4v-6w11
で 説	m10p7
で 説 明	m10p7
^ 初 め	a-7b6e-7f-4g-5p14s16t5v4
初 め	b12e-8g-4n-6p19s19w-5
初 め て	b12e-8g-4n-6p19s19w-5
利	a4d-6h-4k7p13r26t7w-5
利 用	b-5d-5p11r9s4t5w-11
が 、 ど	a-11b7e-11f-5j-4k-4l7p7w-7
ど の よ	a9b-6e-5f-4j-4l-5p9r11t4w-4
使 え ば	p9
の 質	q13s5t5v4w-10
の 質 問	q13s5t5v4w-10
質 問 は	q13s5t5v4w-15
問 は	q13s5t5v4w-15
は 終	a17e-5g-13j10n12q-7v5w-9
は 終 わ	a14e-4g-13j10n11q-7v4w-7
り $	f-5h-6i-5j-7l-6n-9o-9u11w10
の で 最	b-4e-4q13s4t4v4w-6
で 最	b-4e-4q13s4t4v4w-6
で 最 初	b-4e-4q13s4t4v4w-6
最 初 の	a5c-5g10q11s4t4u4w-9
初 の	a5c-5g10q11s4t4u4w-9
の 画	l7q10
の 画 面	l7q10
画 面 に	q9
面 に	q9
^ い っ	c6f-8h5i-9m5n4q19v-7w24
い っ た	c9e-8m4q15v-9w-6
っ た ん	a14m4q18r4v-7w-7
ん や	a8e-9m4q17v-8w-13
め て お	i-9n-8o14p-6q13s-11v6w-11
て お き	d9k-4n-9o-4q11v13w-4
お き ま	n-9o-4q12v13
生 年	a-11b-5c-6d-5e-9g-6h10j-6l-5r15w-10
生 年 月	a-11b-5c-6d-5e-9g-6h10j-6l-5r15w-10
年 月	a-11b-5c-6d-5e-9g-6h10j-6l-5r15w-10
年 月 日	a-11b-5c-6d-5e-9g-6h10j-6l-5r15w-10
月 日	a-11b-5c-6d-5e-9g-6h10j-6l-5r15w-10
に 私	a-5h-4j7k-6l15m4r13s8t5u5v7
に 私 の	a-4e6f-5j7k-5l12m4r13s7t5u4v6
情 報 が	a-5r8
報 が	a-5r8
が 残	a11c-4f9g-11r6w-9
録 を 削	e-9k-8n-4r20w-12
^ マ イ	b-5c-4d-13f8g-5h-4i-13l-5n-5r11w8
元 気	a-5e4g-5i5n4s21w-6
^ あ ざ	p-4s-10t14w-7
あ ざ	p-4s-10t14w-7
え 、 そ	u6v6
^ 合 っ	c6e-8g-19h4j-6m4o4u24v-10w-11
^ ノ	d12f-5g5u-5v24
^ ノ ー	d12f-5g5u-5v24
ノ ー	a-7b-6d22g6h5i-4m5v26
ま な	e-5i-14v-5w14
ま な い	e-5i-14v-5w14
降	a-5b10c-5e-10h-7i11j-9k-6l-6n4p-5v5w13
ー セ	a-4w4
の 次	a6c-5d-8f-11
の 次 の	w4
次 の 試	w4
試 合 は	a-17w18
合 は	a9b7c-6d-5e11g5h-5j-10k-10l-8p-5q4v4w-8
の カ フ	w5
す ご く	a-5e-10f7w5
ご く	a-5e-10f7w5
高 い $	f-10g-5i-4k-5l-7w19
画 に	d-9g-8w17
に は ま	d-8e9g-6i-6w10
は ま っ	d-8e9g-6i-6w10
リ ー で	w8
身 分	e-6g-5h-10j-4o-13r11
身 分 証	e-6g-5h-10j-4o-13r11
分 証	e-6g-5h-10j-4o-13r11
鍵	d-9e11f-4k-5w5
寝 て	d9e-11w8
館 で	b6w6
^ ガ	a-8d-11g-4i7k-5p14r-6w6
^ ガ ソ	w8
ガ ソ	w9
ガ ソ リ	w9
ソ リ	w9
ソ リ ン	w9
が り	a8b-10i7j8k-4v-5w-4
^ ボ ー	f-6w11
ボ ー	e-9f-6p-5w15
ボ ー ナ	f-6w11
ー ナ ス	f-6w11
ナ ス	f-6w11
居	c-8i-6q-6w18
カ レ ン	a8b-4c-7d-6e-4f-6g-4l-4r-6w6
レ ン ダ	a8b-4c-7d-6e-4f-6g-4l-4r-6w6
れ い $	i-5s4w12
線 の 指	a-7w9
の 指	a-9c13d-4f-9p-5
の 指 定	a-7w9
指	b-4c14d-4f-8h-5l-4p-4u4v4
指 定	a-7w9
指 定 席	a-7w9
定 席	a-7w9
て 何 日	a6
日 前	a-7e-7j12
前 か	a4b-4c-5e-14f-7i13w8
前 か ら	a4b-4c-5e-14f-7i13w8
買 え る	a-7b-4w9
に 乗 れ	a-9b14c-7d-4e-9g-4k-6l-5p-5
乗 れ	a-10c-8d-6e-10g-5k-7l-5p-5w14
う に な	e-7i11
露	b-7e-10i13v-4
ド ン	s4u4w10
豆	a-4i-5p9s4t12u4w30
^ 大 谷	w9
大 谷	w9
谷	w9
打	a-9d4e10f-7g-11i-8k-6p17q15s8v5w7
打 っ	a-5d-4f-5g-5i-4q11w7
打 っ た	a-5d-4f-5g-5i-4q11w7
^ ジ ム	i-5w11
ジ ム	k-4n-16w23
ム に	b-9e8f-4i-8l-4w8
に 通	i-7n10s4u4v4w16
か ら だ	a-12w12
ら だ	a-12w12
ら だ っ	a-12w12
産	a-7c-12d-5f-4p-4w19
を 買 っ	i-7w9
^ 宅	j-6s4v4w14
^ 宅 配	j-7w13
宅	b-9d-6e4i13j-8r-4
宅 配	j-7w13
宅 配 便	j-6w8
配 便	j-6w8
配 便 の	j-6w8
便 の	j-6w8
跡	b-7j-5l-4r14w13
ど れ	a7b7d-4f-4l-4
^ 花	b-18d-4f-6w21
^ 花 粉	w7
花 粉	w7
粉	w7
パ ー の	b-9i-5w11
念	a-14b-4c7e-9f4i-9
日 を 忘	d-4i-5w10
怒 ら	w12
怒 ら れ	w12
ら れ た	b-4d9f7i7p-4r-10v5w6
^ フ ェ	i-4w7
レ ベ	a-7b17c-9d-7f4i5k-10l-4o4r-4s5u5w6
ベ ル	w15
が 上	c-10e-6f5
が 上 が	w10
が ら な	i7
マ ン シ	i6k-5w6
ン シ ョ	i6k-5w6
う な ら	d-7k12p-5
が 続	a9e-6i12n4q4w-6
が 続 い	e-6i10v-4
続 い	e-6i10v-4
続 い て	e-6i10v-4
階 段	a-5b-8c-4g-4k-8w11
落 ち た	g9k-6
ち た	g9k-6
写 真 を	d20f-6i-6j4r5s5t5u6v5w13
真 を	d20f-6i-6j4r5s5t5u6v5w13
を 撮	d9j-6k-5n4o4q4r-5s4t4u4v4
撮	d11j-8k-7n4q4r-7s4t4u4v4
の が	a-5c-6f4i11k-5o4u4w12
8 8	j8l6
地 の	a-4i7
高 す	w9
高 す ぎ	w9
然	b-6e-4f-6g12i16j-6o4q4v-5w-15
の ご 連	a9e-4n9
落 と	a8i4w5
落 と し	a8w8
証 を も	a-7d-5h9j-4l-10w-4
の は い	a6d-4h4j-8l-5w-8
い つ 届	a-11b-6d4g-5j-14k-5l-6p-4
つ 届	a-11b-6d4g-5j-14k-5l-6p-4
つ 届 き	a-7b-5d5g-5j-12k-5l-5
三 回	d9k7w5
が 鳴	a-4i-7k-7n12o-7q-8r-5w4
が 鳴 っ	a-4i-7k-7n13o-7q-8r-5w4
鳴 っ	a-4i-7k-7n13o-7q-8r-5w4
鳴 っ て	a-4i-7k-7n13o-7q-8r-5w4
、 全	a6f-8g9w6
間 違 い	e-4n-4q-5u21v-18w10
や っ た	a14m5o-9p-9q-7s-18w25
け ?	a14b-6e-11s4t4w-7
け ? $	a14b-6e-11s4t4w-7
先 生 、	a11b-5d-6e-6f11q-4s8w-11
生 、	a11b-5d-6e-6f11q-4s8w-11
、 今 日	a7b-9c-10d-10e15k-4w-21
に 帰	a19c-5e6w-22
帰 れ	a17b-5c-8d12e-8g-4w-25
来 ま	a12b7c19e-7f-5g-6h5i14k-5m7n-6o4p-4q7v-6w-20
来 ま し	a10b9e-8i6j-6o4q4w-11
バ イ ト	a7c-7f-5i-10w11
イ ト	a5c-6d8f-4i9m8s5t4v4w13
か ら 、	e14m6q9s12u5
ら 、	e14m6q9s12u5
の 終	a16b-7c-7d-5e-15g-4h-4k-4w-8
る 時	a-5f11h6i-4
る 時 間	a-4f11i-4
^ 保 育	a12b-4e-4i12r-5
保 育	a12b-4e-4i12r-5w4
保 育 園	a8e-4w11
育	a13b-4i9n-5o-4r-6t4w20
育 園	a8e-4w11
育 園 の	a8e-4w11
で 、 今	a6d-4r9t4u4
日 の 終	a15b-7c-7d-5e-15g-4h-4k-4w-7
の 終 了	a15b-7c-7d-5e-15g-4h-4k-4w-7
で 、 研	a13b6c-7e-13g-6h-4l-7
何 日 か	b-7h10
司 に 報	a9j-5w5
に 報	a9i-5w5
に 報 告	a9i-5w5
全 体	a9f5w-7
全 体 の	a9f5w-7
体 の	a9f5w-4
は 予	a15b-12c-8d-7e-24w-6
は 予 定	a15b-12c-8d-7e-24w-6
ど お	a15b-10c-8d-6j-5n-6o10w-4
ど お り	a16b-11c-8d-5e-6j-5n-6o10w-4
^ 祝	a7w-4
^ 祝 日	a7w-4
月 曜 日	a18b-4w-10
修 は あ	a10b-16e-5
曜 、	a16b-15c-14e-6f-7w-10
集 合 は	a18e-7g-6i4k-5l-6o4q4t4w-11
の 何 時	a9b-10j-4w-9
時 で し	a10b-10f-4g-5j-4q-4w-4
が 出 て	a13b10e-9f-8g-11h-5i8j-4r-4s4u5w14
修 了 式	a8c-5g-6h-8l-7r-4t4w10
了 式	a8c-5g-6h-8l-7r-4t4w10
振	a24b-10c-5d-5e-13g-5h-6j-5k-4o5p-5q6s4t8v6w7
た 。 新	a8f9
。 新	a8f9
。 新 し	a8f9
、 ど こ	a8d-10e-17f-4g-6h-7j11k-6l-11n4p-6w-6
で 進	a15e-4j11o4r5s7t8u16v5
日 ま	a17b-6e-11w6
日 ま で	a17b-6e-11w6
^ あ と	a12e16q11t-4v-4w-6
と 何 日	b-12e-4w8
わ る ん	a5b-4c7j-4l-6
る ん ?	a-4d10j-4k-5p-6r9w-10
ん ?	a-6c8d8j-7k-6r7w-10
ん ? $	c8d8p12w-10
週 末 の	a9e-6
末 の	a9e-6
い つ か	b-9c-7e-4j-4l-9w11
始 ま る	a12b-6c-4e-5l-10p-5w-6
^ お ば	a9b-6k7t8w-11
の 教 室	b13c-5e5f-4g-7w-13
度 い	a7b8c-4d4g-4w-11
ね え	a10b-5f-5
、 市	a8b-4i9j-4w-10
の 。	a10e-6i-5k-5l-4n-5o12p16r5t4v6
の 。 $	a10e-6i-5k-5l-4n-5o12p16r5t4v6
け ど 。	a7e-6h9k7w-9
ど 。	a7e-6h9k7w-9
ど 。 $	a7e-6h9k7w-9
デ ィ ス	f6w-13
ィ ス	f6w-13
ィ ス カ	f6w-13
ス カ	f6w-11
ス カ ッ	f6w-13
カ ッ シ	f6w-13
ン の 時	a7w-14
に 来	a10b18c-4e-15f-9j10k-4l-4
来 た の	b15e4i-9w-10
^ 今 ど	b12e-5f-12g-6i-4l-4p-6w-20
今 ど	b11e-4f-11g-9j9k-4p-4t4
今 ど こ	b12e-5f-12g-6i-4l-4p-6w-20
に 見 せ	a14b8d-8g-7k-7u6
見 せ る	a14b8d-8g-7k-7u6
け ば よ	b7w-4
エ レ	a-6b18c-8d-6f5i9k-8n4o5q5s5u5v4
エ レ ベ	a-6b18c-8d-6f5i9k-8n4o5q5s5u5v4
レ ベ ー	a-6b18c-8d-6f5i9k-8n4o5q5s5u5v4
ベ ー	a-7b19c-8d-8i10k-9l-4o5q5r10s6u6v5
ベ ー タ	a-6b18c-8d-6f5i9k-8n4o5q5s5u5v4
タ ー は	a-7b16c11d-5k-9l-4w-17
^ 自 転	b10e-8f-5j-4s4u4v4w10
と め	a11b10e-7g-4i-7n18o-6p-6s4u6w-7
た ら い	a-7e-5f-4g-6i12j-4k-4l-5p19w-8
ら い い	a-6g-6i-5p18w-7
場 の 最	b6
行 く 場	b6
く 場	b6
く 場 合	b6
場 合	a-5c-5d-5e13g8h-6j-11k-5l-6n4v4w-20
場 合 、	e7w-6
合 、	e7
降 り	a-4b8h-5j-9k-4l-6n4p-5v5w10
は 教	e11i-5w-7
は 教 室	e11i-5w-7
ン ク は	b6d-7f-6l5w-8
も 会	a-8b13e-7f-14h-6i-9v-4w-10
も 会 場	a-8b13e-7f-14h-6i-9v-4w-10
ら で 行	a-11b12c-6d-8e-4g-5h-4l-10r-5w-9
で 行 わ	a-11b12c-6d-8e-4g-5h-4l-10r-5w-9
号 は ?	b6k9w-6
ら 教	a8d-4n-5p6w-10
ま で 歩	a-7b13l-5w-8
で 歩	a-7b13l-5w-8
で 歩 い	a-7b13l-5w-8
歩 い	a-7b19d-8e-13g-4l-4p-8w-8
歩 い て	a-7b19d-8e-13g-4l-4p-8w-8
て ど の	a-7b13l-5w-8
ど の く	a-6b4g-4i-6j7k-6l-9r9
の く	a-6b4g-4i-6j7k-6l-9r9
の く ら	a-6b4g-4i-6j7k-6l-9r9
ら い か	a4d-5e-6j9l-8p-5w-11
い か か	a4d-5e-6j9l-8p-5w-11
か か り	a9e8f-7g-7h5j10l11m-7n6p-7t-9v6w-23
ビ ル	b16c-4e-18w-8
ル に	a4b12c-9e7g-4h-6i-8j-8l-12r-12w-13
^ グ ー	a-5b13d-4f-7l4s4t4v4
グ ー	a-5b13d-4f-7l4s4t4v4
グ ー グ	a-5b13d-4f-7l4s4t4v4
ー グ	a-5b13d-4f-7l4s4t4v4
ー グ ル	a-5b13d-4f-7l4s4t4v4
グ ル マ	a-6b13d-4f-7k-4l4s4t4v4
ル マ	a-5b13d-5f-6s4t4v4w6
ル マ ッ	a-6b13d-4f-7k-4l4s4t4v4
マ ッ	a-5b13d-4f-7k-4s4t4v4
マ ッ プ	a-6b13d-4f-7k-4l4s4t4v4
位	b6f-5g20m6o-5r-5s9t9u9v9
先 の	b15c-4i-13j-6w-6
待 ち	a-6b18f-9g-7j10u4w10
待 ち 合	b19e-4g-10j-6w-16
ち 合	b17e-8f-5g-12j-7
ち 合 わ	b17e-8f-5g-12j-7
わ せ は	g-9j9w-13
近 い	a-5b12e-6g-4i-13l-4
建 物 に	a-4b8c-4e-10f-4j-4
物 に	a-4b8c-4e-10f-4j-4
移	a-6b5c-4l8w4
ど の 建	a-5b7c-4e-5f-4j-5
口 か	e-7i11w-11
口 か ら	e-7i11w-11
一 番 近	b9
番 近	b9
番 近 い	b9
い と こ	b7e-6f-14i-4m-5t17
と こ ろ	a-10b15f18g8j13o6t17
こ ろ	a-11b14d-5f18g5i-4j12o6p-5t17w4
、 次	a-13c14d-4f-4l9w-11
師 の お	c12w-7
の は ど	a-5b7c10f-6w-10
、 次 の	a-13c13d-4f-4l9w-11
^ レ ポ	a-10c4d15f-5h-6w-9
レ ポ	a-10c4d15f-5h-6w-9
レ ポ ー	a-10c4d15f-5h-6w-9
書 く	c11d-7e11f8s6t4u7v6w-8
^ 通 訳	c13f19g-5i-8j-6w-7
通 訳	c13f22g-5i-10j-6w-7
通 訳 の	c9f11i-6
訳 の	c9d8f11i-5m-4w-4
方 は ど	c11f-4
門 家 は	a-11b-5c17d-4h-4j-4k-4w-9
家 は	a-11b-5c17d-4h-4j-4k-4w-9
師 の 先	a-6c14d-10f-7k-5
先 は	d11g-6h-4j-8k-12m17n-5t4v4w-5
講 演	a-8b-5c21f-7k-6s4t4v4w-11
講 演 者	a-8c19f-7k-5t4w-6
演 者	a-8c19f-7k-5t4w-6
生 が 変	a-8b-7c12f-4j-5w-8
い 先	a-8b-6c12w-7
い 先 生	a-8b-6c12w-7
せ ん せ	a-7b-4c16d-8h-4j-4k-4p-5w-9
ん せ	a-7b-4c16d-8h-4j-4k-4p-5w-9
ん せ い	a-7b-4c16d-8h-4j-4k-4p-5w-9
せ い	a-7b-4c16d-8h-4j-4k-4p-5w-9
え は	a-7b-7c9e-7g12h-6j-5k-4o4p-5q4t4w10
す る 方	l8n14o-9w-4
の 高 い	c7f-5w-5
リ ス	b-4c10d14g-12k-8l-5m-9n6o9p6q-8r-10t4v4
リ ス ト	b-6c13d17g-10k-7l-4m-8n8o10p7q-7r-9s4t5v5w-11
誰 が 来	c14d-5g-4h-4w-9
が 来 ま	a-13c15h7i12m7n-6q5v-5w-16
来 ま す	a-14b-9c19d-4g-4j9k-6m7p-4s4t4w-17
は 誰 に	a-5c10f-5n4u4v4
^ ゲ ス	c10d-8g-4w-7
ゲ ス	b-5c16d-9g-5i-5w-12
ゲ ス ト	b-5c16d-9g-5i-5w-12
ト ス ピ	b-4c15d-4i-5w-12
こ の 大	c16w-17
ン ト の	d10f-8m-9r-4w10
が 聞	c6k8p12
が 聞 き	c5k8w-5
聞 き 取	c6e-8f6i-8w-9
き 取	c6e-8f6i-8w-9
の 、	a-9c6i-6m5p-9r9w11
^ 実	c7p-4w-6
だ さ る	a-7b-6c18d-5k-9l-4p-5w-4
さ る	a-7b-6c18d-5k-9l-4p-5w-4
だ い 。	d11h15k7o10r7v-6w-9
の ベ ト	a-7c-5d14k-4m-15o4s4t4w10
料 が 開	d11
送 る と	c-4d4f-6g-4i9m-4s4
る と 言	c-5d13f-6i-4l9o4r-5s4w-6
た 資	f5i-5w-12
た 資 料	f5i-5w-12
だ 来 て	b9d4f-7q4s4v-5
文 字	f10v-4w-4
文 字 が	f10w-4
字 が 小	f10w-4
^ 音	a-7d11e-5f5i-6p-4s4t-4w13
を 印	d10f-6l-5
を 印 刷	d10f-6l-5
^ 参 考	b-7d23e-5f-5g-10h-7l-6s8t6u4v8w-16
参 考 文	c-5d6g-9w9
考 文	c-5d6g-9w9
考 文 献	c-5d6g-9w9
文 献	c-5d6g-9w9
献	b-4d7g-9t4w14
ト を 送	a-13b-9f20n-12o-7r-12w-12
が か か	d6e9f-7i5q-5t-4w-5
て 見	e-4
料 を 送	d11f-15h-4i-4
り 直 し	d5e-4g4i-5q11
ょ う を	d9e12h-7s6t6u6v6
科 書 は	d11h-6
は 買	a-4b-6c-4d10e-5h-5p-4
配 ら	b-4d13f7h-4q5r-5s4u4w-5
配 ら れ	b-4d13f7h-4q5r-5s4u4w-5
^ 二	a-8b8d8e8g-4h7j-6l-5n-5o13s5u-4v-9w-7
^ 二 日	b-7d11e16h6i-9s4t4v-9w-8
二 日	a-5b-7d10e17h6i-10s4v-9w-8
い て く	g11m11n-4q-6r4s4t6u4w-11
^ メ ー	a-4b-4g5h-5p-8r18s6v4w9
板	d15i21j-10k-7n5o4q5r-9s5u4w-11
書 の 写	c-4d16h-4j-9k-8r-8w-5
撮 っ	d11h-4j-8k-7r-8
^ 復	b-6d6g7v4w-13
^ 復 習	b-6d6g7v4w-13
復	a-7b-5d17e-8g4k-4n-5o21s4u4v6
復 習	d15e-9k-7m-6w-24
復 習 し	d10e-6s4t4u4v4w-7
習 し	d20e-6f4g-6i4n5q4r4s5t6u8v7w-11
習 し た	d15e-8g-6s5t5u5v6w-6
シ ー ト	a-10d12g-6n-8r-10u4v4w-4
統	d9g-5h-5
計	a15d10g-5h-5i-5l-10n-7w10
が 抜	d11e-4f-5g-4h7i-8
が 抜 け	d11e-4f-5g-4h7i-8
抜 け て	a-8b-4d14e9f-7g-4h9i-5
料 は い	a-8c-4d9q-8w6
^ ハ ン	b-7d19h-4i4p-9r-4s5t5u4v5w-8
ハ ン	b-5d18k-7l4m4p-8s-5w17
ハ ン ド	b-7d19h-4i4p-9r-4s5t5u4v5w-8
ン ド ブ	b-8d9w-12
ド ブ	b-8d9w-12
ド ブ ッ	b-8d9w-12
な が	b-6h-4i13v-6w-5
公 務	e4l9w-9
遅 れ る	b-8c-5e16w-4
い て 。	d-7e7w11
^ 母	a-8c-4e9f-5i-9k-9m18v4w16
^ 母 が	e9i-7m10n4
休 み し	e12w-7
み し	e12w-7
み し ま	e12w-7
、 す	b-13e24f18i-9j-6n4t-10u-4v-8
、 す み	e19j-5
ド が 読	e8
が 読 み	e8
み 取 れ	e8
て 出	b-5c-9d-6e10g-9h6j-7p-11w-16
出 席 が	e11f-4i-4w-5
席 が	e9f-6i-5w7
池 が 切	b-6d-6e10i-9k-4
の に 、	h13i-7l8w-6
に 、	h13i-7l8w-6
欠 席 で	a-6e20n5o4w-12
席 で き	a-6e16l-4s4w-4
病 院 に	a-4b-6e13i-5l-6w-14
院 に	a-7b-7c-4e13i-6l-7s-4w-12
て か	a-9b6d9e4i-9j7k-8l-6w-11
て か ら	a-9b6d9e4i-9j7k-8l-6w-11
午 後 だ	a-14b-10e17l-7
後 だ	a-14b-10e17l-7
後 だ け	a-14b-10e17l-7
^ ち ょ	a-13b-4c-5d-5e8f4q9t4w-8
早 く	a11m9s10w-5
帰 っ	a-8b-8e22h4j-4m8o5s8t8u4v5w15
帰 っ て	a-9b-8d-4e21j-5m6o4p-4s6t6w12
^ ズ	b16d-8e8k-7l-7s5w-6
^ ズ ー	b16d-8e8k-7l-7s5w-6
ズ ー	b16d-8e8k-7l-7s5w-6
ズ ー ム	b16d-8e8k-7l-7s5w-6
付 は 何	a-6b13e6g-5h-4j-8w-7
れ て 行	a-4b-7c-9d-4e22l-5w-21
て 行 き	b-7c-6d-4e21l-5w-21
同 僚 が	w8
僚 が	w8
欠 席 届	a-8c-7d-8e18f-8g-7h-6j-5l-4p-9t4w-18
席 届	a-8c-7d-8e18f-8g-7h-6j-5l-4p-9t4w-18
せ ば	a-8b-4d6e7f-9h-6j-4p9t4w-12
せ ば い	a-8b-4d6e7f-9h-6j-4p9t4w-12
た し は	d-5e12g-7h14j-8k7l-7n5o-7r-15v4w-7
し は	b-4d-7e13g6h15j-8k6l-7m-5n5o-6r-14s4v4w-9
の で 早	a-9e13w-5
で 早	a-10e15w-5
で 早 退	a-4e13w-5
う し て	l-4m5n4p-5s7t11u24w16
^ ビ ザ	a-5j-4l-5w10
ビ ザ	a-6i-4j-6l-6q-4w14
ビ ザ の	a-6i-4j-6l-6q-4w14
ザ の	a-6b-6c-5d-4g-5i-4j-5l-5q-5s4t4v4w25
に 迷 っ	e9i-5
日 行	a-7b-5c-4e22f-9i-8j4w-14
風 邪	a-7e15f-4q-4v-4w5
邪	a-7e15f-4q-4v-4w5
ひ い	a-6b-4e18f-4i-6v4w-10
も た	a-7b-7c-4e9i9n4p4v4w-11
の 私	a-8b-5c-6d-5e6g-5j-4r14t4u4w-10
の 私 の	a-8b-5c-6d-5e6g-5j-4r14t4u4w-10
^ 団	b7e-4i6
団	a-10b4e-4i9m-4w6
飛 ば	b-5e9i5w-12
ず 、	b-8e19i-7l-4v-4w-11
日 は 参	b-9e18i-4l-4w-16
歩 け	a-5b10e4i7n4u4v4w-6
^ 5	a17b-10d-5e8h-8j10k-5l-9
^ 打	a-5e12q17r-4s6t5v6w-5
^ 点	a-7f5g10i12j-4k-6l-5p-7t4v-6
わ な か	e7
た ん で	a16b-4c-4i-6j9k-6n4o5r4u5v4w-4
今 は	e4n-10q-12u-5v12w-5
^ 正	a-6c-9f11g19j-5k-5l-8m4n-5o-4q-4s6t7u14v12w4
退 屈 で	a-5e-8f10
屈 で	a-5e-8f10
屈 で し	a-5e-8f10
マ イ ク	b-4d-7f10g-4i-11l-4r-8w10
き 取 り	f6w-5
取 り に	a-10f8h8i12n12o-8w-13
た め に	e-9f16i-7j-6s-7t-8w-5
に 意	i8
に 意 見	i8
現 場	a-5b-6c-7f15k-4w-13
学 を	a-4b-4f8i-11l-5w4
い と 思	f7g14l10w-7
論	a-14c-4d-6f9n-4v-5w11
間 が 足	a-10c-9e-6f13i-8w-12
が 足	a-8b-10c-4f13i7s4w8
が 足 り	a-8b-10c-4f13i7s4w8
足 り ま	a-8b-11c-9e-5f11i7w-7
研 修 後	a-6b-5c-5d-5f7h7l-4w-10
修 後	a-6b-5c-5d-5f7h7l-4w-10
新 し く	a-4g-4l13r6u-4
し く し	a-9f10m-7w10
よ く わ	a-7b-11f9l-4n-5p12t7w-6
く わ	a-7b-11f9l-4n-5p12t7w-6
く わ か	a-7b-11f9l-4n-5p12t7w-6
仕 事 に	e-13f15i-4l-4
事 に	e-9f14l-4w9
満 足 で	c-4l-5o4w9
足 で	c-4l-5o4w9
も し	d-4e18i4j-4k15l-6r-4s14w6
点 を	f15g-5i-23j-5l-4m-10w-5
イ ド の	d-4f9i-5m-8r-10w-7
の 字	d-10f10i-5w-4
の 字 が	d-10f10i-5w-4
問 で	a-6f8g17
い 授	a-11f15w-7
い 授 業	a-11f15w-7
川 で	f8
の 視	a13b-11c-5f8g-4l-6w-8
の 視 察	a13b-11c-5f8g-4l-6w-8
ュ ー を	f7l-6m7p12w-4
て 講	a7b-8d-4e-5f8l4w-4
^ 質	a-10b-6c-5f16i-10k-5l-4p13q8w-12
^ 質 問	a-6b-5c-6f11l-4p12q8w-13
す ば	q-4t10
す ば ら	q-4t10
ば ら	n7q-4t12
ば ら し	q-4t10
足 り な	f4i7p-4w8
習 が	a7f9w-11
が や	c20e-8f6i-5j4o4p-4q20u7w-7
が や り	a-7b-5c14e-6f4g-4h-4w-9
に 回 答	e-6f14i-10j6t-4v-6w-5
め に な	e-10f16h-4i-8j-7s-6t-8w-6
短	a-4b-5e-4f14i7w-9
っ た な	a-10b-4c-4d-7e-10f6q-7
。 や	f11m-6o7q-4
や さ	f10m7w-5
や さ し	f10m7w-5
さ し	f10m7w-5
前 の セ	c9w-8
は 保	g7h-5j-6n4q4r13s4v4
は 保 存	g7h-5j-6n4q4r13s4v4
は 受 け	a-9b-5e-7g-10h8k-4p-4
番 の	a-4b10e-6g12j8w-19
答 え が	g11k8q-4s6
ト の 正	d-5g17w-18
練	a-4d-5g20l-5m12s6t4v6
練 習	a-4d-5g20l-5m12s6t4v6
を 解 い	d-4e-4g5i-7o-5w10
解 い	d-7e-4g10i-7o-5w6
解 い て	d-4e-4g5i-7o-5w10
信 し	e-6f8g6h-4i-11j-5k-5l-6m13o11s5t5v4w-9
信 し た	e-6f8g6h-4i-11j-5k-5l-6o11s5t5v4w-6
全 員	d-4e7f10g14i-5l-6t-4w-13
ス ト 結	d-5g15w-16
ト 結	d-5g15w-16
ト 結 果	d-5g15w-16
受 け て	e-6f8g8h11j-8s4t4u4v-7w-5
は 必	a5d11g17h-6j-4k-5l-12n-4v8w-12
何 問 正	g7w-4
問 正	g7w-4
問 正 解	g7w-4
ス ト に	d-5g22h4j5m-4n-4o14v5w-27
に 合 格	g8w10
格 し た	e-4g6j-8w6
た か ど	a-4e-4g8j9s4u4v4
か ど	b-7c-7e9g6j14n4s5u5w-10
か ど う	b-7c-7e9g6j14n4s5u5w-10
ど う か	b-7c-7e9g6j14n4s5u5w-10
う か 教	a-4e-4g7j9s4u4v4
マ ホ で	d4g9w-5
ホ で	d4g9w-5
験 を 受	g12h-10l-4o-6
修 了 試	g9h-9
了 試	g9h-9
了 試 験	g9h-9
験 を 始	g8
を う	c14g24h-4i-7n-7p-6q-10s10t10u6v6
の 交	h5i-5j-4l7
交	a-9b-6c-6g-8h16j-10k-7l8m4n-8p-4r-8s8v9w16
申 し 上	h7t12u-4v-4w-9
し 上	h7t12u-4v-4w-9
し 上 げ	h7t12u-4v-4w-9
上 げ	d-9h8i5t12v-4w10
上 げ ま	h7t12u-4v-4w-9
げ ま	h7t12u-4v-4w-9
げ ま す	h7t12u-4v-4w-9
勤 務	a-7b-7c11d-6e12f-10h8j-4m4s4t4u4v4w-11
先 に	a-9b-5d-5e20f-5g-4h12l-7s5t8u4v8w14
み ま し	e-4h10l6w-4
、 修	a-9b-6e-8h11j-10k-6
、 修 了	a-9b-6e-8h11j-10k-6
は も ら	a-5d-6e-5h20j-4l-16
の つ	h8j6
証 を な	d-5e-8h13q-9u-4w-5
に 。	h10q10t10
に 。 $	h10q10t10
証 を 受	e-6g-4h10
け 取 る	e-4g-4h9m4n6o8p-9q-9r-4u4v4w-6
取 る	e-4g-4h9m4n6o8p-9q-9r-4u4v4w-6
証 書 は	c-5f4g-7h24i7l-4m-7n4o4p-5s5t5u7v6w-14
試 験 に	g13h8l-4m-10p-7w-7
験 に	g12h8l-4m-10p-7
の 受 講	b-8c-4d-6e-7f-8g-6h5i-7l13r-7
電 子 版	d8h8i-4o4q4t5u4w-5
子 版	d8h8i-4o4q4t5u4w-5
が エ	b-6d-4e-7h7i4w-7
が エ ラ	b-6d-4e-7h7i4w-7
の 条	h6w4
の 条 件	h6w4
^ 証 書	d-4h26r-5s7t6v5w-7
の コ ピ	d-4e4h13n-4r8s6t4u4v6w-6
コ ピ	a-4d-4h14r8s7u4v7
コ ピ ー	a-4d-4h14r8s7u4v7
の 日 付	a6c-4g-7h12w-5
日 付	a6c-4g-7h12w-5
は 最	f-12h10w4
^ 履	e-4h6w4
紙 を	d10e-4f-8h10w-4
会 社 に	e-6h8t-4w4
社 に	e-6h8t-4w4
ね ん	c-4e-4h10n-4u-8v-13w11
で 間	a9b-5e9g10h10r-11s4t4w-12
で 間 違	a9b-5e-7g9h10r-11w-12
局 に	e-5f-7i10k11l-6w-6
違 法 な	i13v-4w-12
法 な	i13v-4w-12
家 が	e-5i15w-6
が 道	e-5i8j9v-4
に は み	e-4i11w-7
は み	e-4i11w-7
は み 出	e-4i11w-7
み 出	e-4i11w-7
み 出 し	e-4i11w-7
ち の 前	i9w-6
灯 が つ	b-4f-4i16j-8v-6w-6
わ 。	e12i11s-4u-5v13w-6
わ 。 $	e12i11s-4u-5v13w-6
箱	a-4d-5e-4f-6g-5i8j6w-8
が あ ふ	e-4f-4i9w-8
あ ふ	e-4f-4i9w-8
あ ふ れ	e-4f-4i9w-8
ふ れ	e-4f-4i9w-8
ふ れ て	e-4f-4i9w-8
て 臭	i6
て 臭 い	i6
臭 い	b-6e-7f-4i17v-4w-9
ど い で	e-5f-4i8w-6
ダ ン	d-6i13
ン プ	b-6d12i14p-9r-6u4v4w-6
通 っ	d-6g-11i4j-4k14q-4s5t4u4v6w-12
取 り 締	i16s4u4v5w-8
り 締	i16s4u4v5w-8
り 締 ま	i16s4u4v5w-8
締 ま	i16s4u4v5w-8
締 ま っ	i16s4u4v5w-8
っ た ま	i7
二 か	a-5h8i9j-12w-5
^ 工	b-4e-5i13j-6o4w-4
^ 工 場	b-5e-5i11w-5
工 場 の	b10i7
の 排	i9
の 排 水	i9
川 の	e-4h7i5l15o-8
魚	a-4d-4e-4g-7h-4i19j-4k-5m-7n4o12p-4q11r6s7t10u9v6w26
魚 が	i10w-7
死	e-4i12j-4w-7
死 ん	i10w-7
^ 下	e-4f-4i14w-17
^ 下 水	e-4f-4i14w-17
下 水	e-4f-4i14w-17
下 水 が	e-4i16w-12
で 来	a-8b11i5j-5w-15
^ 小 学	f-9i5
^ 交	e-4f-8i15w-6
^ 交 差	e-4f-8i15w-6
交 差	e-4f-8i15w-6
交 差 点	e-4f-8i15w-6
差 点	e-4f-8i15w-6
点 の	e-4f-10i7w12
に か	a-8b-7e18f-8g-6i19k10l-4s5t-6v8w-10
し さ	c5d-4k8
サ イ ト	d-5i9l-4n-4s4w7
で 使 え	a-7d-7e-4f9m-4u-5w5
バ ス 路	i8j5w-4
ス 路	i8j5w-4
ス 路 線	i8j5w-4
路 線	i8j5w-4
湖	b-5c-4i14j-4m4t4
湖 の	b-5c-4i13j-4t4
っ て は	b-6i14j-5t4v4w-12
て は	b-6d-4e-7g-6h-4i15l-11m4n4r-4t5u4v4w-13
て は ど	b-5i15j-4m4n4t5u4v4w-12
溝 の ふ	e-5i8w-6
が 落	a-4b-7e-9f9g-7i13m5o4p4s4w-4
が 落 ち	a-4b-7e-9f9g-7i13m5o4p4s4w-4
^ 工 事	i15j-7
決 め	a-8b-4c-11i5r4t4v9
め ら	e-5i15r13w-8
め ら れ	e-5i15r13w-8
料 金	b-4h-5i11k-5
取 ら	b-4d-6e-8f-4i15p-5r-8
取 ら れ	b-4d-6e-8f-4i15p-5r-8
露 店	b-5e-10i14v-4w-12
露 店 が	b-5e-10i14v-4w-12
店 が	b-8e-10i15
が 病	e-6w7
地 が	b7e-5f-4i8w-5
水 し て	a-5e4i16j-15n-7o4r-7
営 住	i11r-4
営 住 宅	i11r-4
住 宅	d-5i12r-4
の エ レ	b-4r-4
^ 街 路	i8
倒 れ そ	e-8f-5i12u-5w-10
切 っ て	a-6b-4d-5e-5g-10n15o8p-4q4r-6s6t5v8
化	a12c4d13f-18i11k-5o4s4v-4w-9
の 壁	i13
壁	i13
に 落	g11i5w-8
落 書	i16r-7w-8
落 書 き	i16r-7w-8
^ 川 の	i6l-5o-9w7
崩	e19f-8i21j-4v-5w-17
崩 れ	e-4i22r-4w-14
^ 写	c4d-15h4l4n-5r-4s4w23
^ 写 真	c4d-15h4l4n-5r-4s4w23
写 真 の	d-10i7j8q-4r-7w15
真 の	d-10i7j8q-4r-7w15
窓 口 で	d-6f-7g-4i17w-7
領	d-6e-5i8w4
情 で	d-4e12i11j-9l-8t4v-7w-6
古	f-7r8v-5
落 ち て	a-7b-8c-4d-4e-11f7g8i7u-4v-4w-12
ち て	a-7b-8c-4d-4e-11f7g8i7u-4v-4w-12
標	a8b-5c-4i10w-7
標 識	i8w-4
標 識 が	i8w-4
識	a9b-5e-7i8w-4
識 が	i8w-4
週 間	j18k-5
収 集 車	i10j-5q4r4
集 車	i10j-5q4r4
集 車 が	i10j-5q4r4
け の	a5b-4
審	f-6i10j6w9
、 直	i10j9q-5w-6
、 直 し	i10j5q-5w-4
の 課	e-4h10j8l6u4w-7
当 し て	c9j13k-4n4o6q6s6t4u6v6w-5
下 水 の	e-4f-4i7w-11
水 の	c-4g-4u-5
の 後 ど	j12
後 ど	j12
後 ど う	j12
の 提	b-7c-5d5e-4f-6g-4i4j15r-4s4v4w-4
の 提 案	d-4f-4j15r-4s4v4
却	a-4d-5e-6g-7h-7i-14j8l-11r-4
今 ま	a-8d-6e13i-7j9p-6r8s5t5w-7
今 ま で	a-8d-6e13i-7j9p-6r8s5t5w-7
送 り ま	b-9d-4e9i-6k4m-5o-12q10u-4v-8w19
に 届	a-4d-7g9i-4j6n5s4w-13
に 届 い	d-7g9i-4n4o4q4s4w-8
し た け	b-6d-4e-9i-13j17o8u-5w5
完 了	a-4b-7f4g-12k-6l12n4o4q4r-5s4u4v4w-4
入 れ た	a7b5d-6e-14f-5j5k-4r-7u4
れ た ら	d-4i-5j7l-7r4w5
が 見 ら	c-8e-4i-6j8r4w-4
^ 騒	i13j6p-4t4w8
^ 騒 音	i13j6p-4t4w8
騒 音 の	a-5c-7i8j12k-4n4t5w-5
音 の	a-5c-7i8j12k-4n4t5w-5
見 に	a-4c-5d-7e-5f11h-4j15m4r-5s4v4w-10
^ 番	b10d-4e-5i-4j10n4q4r-5s4t4v4w-9
つ う	b-4j9k-4l-6m6n13o19q-4s7v6w-5
テ ー タ	a-5c11i-7j11k-4r-5w-7
に 送	a-7b-4d-7e-5f9g-9h-5j12w-18
役 所 に	c11g-4h-4j15s4u6v6
^ 回	a-6e-4f-6g-7j16q12s7t5v7w-5
^ 回 答	a-6e-4f-6g-7j16q12s7t5v7w-5
期 限	a-7b-4d7e-8f-11g-6j10l7w-7
過 ぎ	e12f-4g-6i-7j-8l10w-10
私 の 要	d-4j17k-5r-5w-5
望 は ど	b-4j14w-12
直 接 お	k12
接 お	k12
機 械 じ	k11w-7
械 じ	k11w-7
械 じ ゃ	k11w-7
人 を 出	d-5g-11j-5k17q-5r-5s4t4v5w-15
れ 。	k5m4q8
れ 。 $	k5m4q8
か い ま	e15g-5k14n4t-4v-7w-17
は 人	k12l-5p-8s4t4u4v5w9
し も	b5e14g-6k16p4s13
の で 電	k9
で 電	b4e11i-6k9p-4w-5
で 電 話	k9
話 で 話	k9r-4
当 者 の	a-6c-9j-5k7w6
^ さ っ	k8q14
さ っ き	k8q14
っ き	k8q14
き か	e-8g-4i-7k9q18u5v-5
が ず れ	i9j-6k10q-4s4t4u4v4w-9
ず れ	i9j-6k10q-4s4t4u4v4w-9
ず れ て	i9j-6k10q-4s4t4u4v4w-9
の 人 と	k7
談 の	d-4j9k5l-4w-4
約 束	k5
束	k5
的	e-5f10g-5i7j-4k11l-4r12w-4
的 な	e-5f10g-6i7j-4k12l-5r9w-5
悩	e-4i-5k8w7
さ ん は	a-6c11e5i-6k10l-4o5
タ ー さ	k8w-5
ー さ	e9i-5k9w-7
ー さ ん	e9i-5k9w-7
ん は ど	k8
わ か る	a-4i4k8m11p10s4u4v4w-10
か る	a-6d-4g-4k12m10p10r-8s5t4u5v5w-6
ッ フ と	k12m-9w-12
フ と	k12m-9w-12
^ 折	k5w9
^ 折 り	k5w9
折 り	c-7d-4e-5f7i-5k5w9
話 を く	k9
さ い 、	e-11k9o15p-5q10s6t6v6w-9
員 が	e-5f8g-4k9l-6s4u4w-5
が 返	j10k12
が 返 事	j10k12
^ 課	d17e-5f-10h-10i-10j-7k7w-10
け が	b-8d-13e14g-4k7l-12n-6p-6v-5
ね 、	b-7e-6k4l-4m-4q-5s-5u11v-4
運 営	f-7i-5k18l-5s4t4v4w-6
運 営 の	f-8i-5k11l-6w-4
営 の	f-8i-5k11l-6w-4
と 連	k15
と 連 絡	k15
れ る 人	c7d-4k9n-4p-8r-6s5w11
参 加 を	b-4e16h-4k-5l11n-4q-5u4v4
加 を	b-4e16h-4k-5l11n-4q-5u4v4
れ た い	a9b8d-5e-13g-5j-7l11q12s7t5v7w-9
無 効	d-5e-8i-6l13w-6
無 効 と	d-5e-8i-6l13w-6
効 と	d-5e-8i-6l13w-6
修 に 登	l12
す る に	b-6c-4e-4g-5h9k6l14p-6t4
る に	b-6c-10d-8e-8f6g8h9k4l12n-5o10p-15r-4s-6w5
る に は	b-6c-10d-8e-8f6g8h9k4l12n-5o10p-15r-4s-6w5
次 に	h-4l7v4w-11
に 何	a5b-6e-10f-5g-5h-5i18j12k-6l11m-6p18r-5s7t4u6w-10
に 何 を	a-4l7p8s4
れ て く	c-4g-10l18m4n-5o10q12r-4s9t9v9w-11
正 し	b5h-5i-5k-5l8r12s4u12v10
正 し い	i-5l7u12v-14
に 受	a8b-6d-15e-4g-11h-6r-4w-8
し 直	b-9d-6e-4g10h-5j-9m-8o17t4w-4
ン と	e-4l10
香 川 の	a-5b-6c-4e-5f-5l11w-11
、 申	e7l10w-4
出 し ま	c-4d-4e8f7g-7h-7j7l6p-6w-7
こ こ で	c-4d-7e6g-5h-5j-5k11l7p9q8
こ で も	e-5g-5l12
入 会	a-5b-6d-5e-13g-5h-8j-4k-10l14w-13
ド の 入	e-9p-6w9
込 み $	g-12m-4q-9w20
み $	d5g-5h4q-4r4w25
ン と 申	l6
^ 市 民	a-6c-7e-6f-5h-6i12l12s4t4u5v4w-5
市 民	c-7f-7h-6i15l11s5t6u6v5
民	a-4b-5c7f-9h-10i17k-4l10r-5s4t4u4v4w10
^ エ ン	l18n-6s8t4v4w-6
エ ン ト	l18n-6s8t4v4w-6
ン ト リ	l18n-6s8t4v4w-6
ト リ ー	l18n-6s8t4v4w-6
の 募	a-10b-7c-5d-8g-8h-4l18w-5
の 募 集	a-10b-7c-5d-8g-8h-4l18w-5
募 集	a-10b-7c-5d-8g-8h-4l18w-5
希 望 で	e-4l14w-5
登 録 コ	e-5l5r-5
録 コ	e-5l5r-5
録 コ ー	e-5l5r-5
ど う 使	p11
に 入 る	a6b-5c-5e9l7w-13
入 る	a4b6c-5e5l5w-13
語 表	b-4d-6e-5k-5m19n4s4v4w-10
語 表 示	a-4m13
表 示 に	b-4m13s4v4
示 に	b-4m13s4v4
更 し て	a-4b-9d-5e9i-5m7
お ね	m18o4p4v-5w-8
お ね が	m18o4p4v-5w-8
ね が	m18o4p4v-5w-8
ね が い	m18o4p4v-5w-8
^ 急 に	e16f-10i-6m13o-6q-4w-16
設 定 は	b-6d-4i4m8t4
定 は	a9b-11c-6d-8e-6f-5g-7h-5j8k-4l-7m5w-15
定 は ど	a11b-7c-4d-5i4j-5m8n4o4r4t5w-7
で も い	a-9d-4e17g-5k-5m9s4t5
の 練	b-6m7w4
の 練 習	b-6m7w4
英 語 し	d-4m14v-5
か え	b12c4e-5f4m29p-4s13t13u10v10w-5
語 わ	b-4h-4m16p-5w-10
語 わ か	b-4h-4m16p-5w-10
に し ま	e4m6n-19q11
元 の	a-5d4e-5g12k-5m9s4
は 読	b-4f9g-8j5m7
^ 外	b-6c12d-4e-6i23j-4l-4m12n5o5q5s5v-9w-14
外 国	a-4b-6c14d-6h-5j-4k-6l-7m10w-15
国 語	a-4b-5c-9e-4f-4h4j-7k-5l-7m9
例	a-5c-10f20i-4j4k-6m10p16q-4r-4s4v4w-12
モ ー	a-5b13c-6d-10g-4m11n-7w-13
言 葉 を	d-7e-7f17m14s8t8u7v7w-5
葉 を	d-7e-7f17m14s8t8u7v7w-5
直 し た	d15i-4k-5m11o-4q12r7s8t5u6v7w-8
は 要	e-4g-4l6n8w-4
要 り	a-5b-6c-6d-6e14f-7g-5j-6l8n13p6q5s7u7v5w-7
要 り ま	a-5b-6c-6d-6e14f-7g-5j-6l8n13p6q5s7u7v5w-7
ち ら へ	a-6b12e-5f-4l-4n14o-10p-6q-6
は や め	e7n7o-8q-14v14w-7
l i n	a6d-6m-5n10p14r12t8
i n e	a6d-6m-5n10p14r12t8
n e	a6b-4d-7m-14n10p14r12t8w11
っ て こ	a-7c4e-7l5n22o-10p-5t6
て こ	a-7c4e-7l5n22o-10p-5t6
ジ が 多	f-9i-6k-8n12o-7
拒	a4g-5i-4n14o-6p4r-4w14
拒 否	a4g-5i-4n14o-6p4r-4w14
拒 否 し	i-4k-5n17o-5p5w-4
否 し	i-4k-5n17o-5p5w-4
毎 朝 の	e-4i-4n8o8w6
の 案	b4f-4n17t6w-7
の 案 内	b4f-4n17t6w-7
を 切 っ	a-4b-4d-4g-8i7n12o8r-5s6t4v8
配 信 リ	d-5e5g-6h5m-7n10o10q-5r-5s6t6v6w-7
信 リ	d-5e5g-6h5m-7n10o10q-5r-5s6t6v6w-7
信 リ ス	d-5e5g-6h5m-7n10o10q-5r-5s6t6v6w-7
ト か	d-6i7k-9n15o-9p-4r-6s4t4v4
ト か ら	d-6i7k-9n15o-9p-4r-6s4t4v4
^ つ う	b-5d-4h-4k-5l-6m5n12o18q-5s6t4v5w-4
つ う ち	b-5d-4h-4k-5l-6m5n12o18q-5s6t4v5w-4
う ち を	b-5d-4h-4k-5l-6m5n12o18q-5s6t4v5w-4
を と	a-6e14f-5i-7k-4n18o-7p-6u5w-7
送 る の	a-7e-6g-4i-4n11o9p-4q-5s4t4w-6
の や め	b-5e5f-4i-6n15q-8v-4w-9
ュ ー ス	i-6n8q-8u-6v-9w4
は メ	d7h7l-4n9p-4w-5
ジ を 受	n4o7q-6
^ 連	d-7e-5j8k12n11o-10s4u4w-5
^ 連 絡	d-7e-5j8k12n11o-10s4u4w-4
連 絡 が	b-4e-6i-6j7k-5n9o-13w9
絡 が	b-4e-6i-6j7k-5n9o-13w9
が 来 な	j-8k-6m-6n7o7q-4w7
い よ う	e6f-4i-5n11o-18w-7
ま た 送	c10d-6e-4g-6j-4k6l7m5n-5o35p5q-5s10t10u5v10w-6
た 送	c10d-6e-4g-6j-4k6l7m5n-5o35p5q-5s10t10u5v10w-6
た 送 っ	c10d-6e-4g-6j-4k6l7m5n-5o35p5q-5s10t10u5v10w-6
を 復	a-5d4n-10o9q-4
、 再	b-4d10g5h7i-6k-6l-9n-6o9s4v5w-5
^ 止	b-4c4g-6i-4n-6o16q-5s4t4u5v5w-6
^ 止 め	b-4c4g-6i-4n-6o16q-5s4t4u5v5w-6
の 送	b-8e-7f-4g-8h-6m5n10o10q4r-5s4v5w13
願 い ま	a8b-6f-5g-6l-4o9w-4
る の 。	a-5b-4e-5h5m5n-4o12p-10r-9s5t6v7w21
一 時	a-7b-5e6f-9i-7n-6o8w5
度 オ	n-7o14w-4
度 オ ン	n-7o14w-4
止 を 取	i-8n-21o15q-12
何 か	a22b-8d-8e-9g-12i-5j4l-5n6o7p14q7r10t7u6v4w-9
な た に	c10p6
た に	c10p6
聞 け ば	a-9b-6e-6g-4h-4k11s4
ー を 見	a7b-4d-6f-6l-4p12
せ て 。	p8
の ボ タ	e8p11
を 手	p4v4w13
を 手 伝	p4v4w13
入 力 の	b-4k-4l11w-6
力 の	b-4k-4l11w-6
い 方 の	p20s4t4v6w-7
画 は あ	a-7b-4c-5g-6p8
ッ ト の	c-6g-10i-7j10k-16l-12n-4p7r-7
操 作 方	a-5c-4l-7n-4p15s4w-6
作 方	a-5c-4l-7n-4p15s4w-6
作 方 法	a-5c-4l-7n-4p15s4w-6
n e で	a7b-4c-4l-4p13w-5
e で	a7b-4c-4l-4p13w-5
の 例	a-5c-10d-8h4k-6p17q-4r-6s4t4u4v4
例 を	a-6c-10f17i-5k-7p14q-5r-4s4v4w-5
の 使	a-8b-6k-8p-9w15
の 使 い	a-8b-6k-8p-9w15
在	b-7c-8g-6h-4l-5q8w16
る 。	b4i-9j4n-4q7v-5w22
る 。 $	b4i-9j4n-4q7v-5w22
は 無	a-9c-7d-12e14f-12q9u-7v-5w-16
最 初 か	e-7q14
初 か	e-7q14
初 か ら	e-7q14
で や め	c5e-7g-4i-5n-5p4q22r5v-6w-10
待 っ	j13q8w-5
待 っ て	j13q8w-5
^ 書	c-5e-7i-7q16v-7w5
打 ち	e-6i-4l14q8w9
基	a-6b-6c5d-9e-8g-5h11j-5l-5o4p-4s4t4v4w-8
る の 、	a-9i-6p-9r9w12
私 の こ	a-5e-4g-8j-5p-7r11w-8
、 わ	i-7n4r16s5u12v4w-8
が 書	f-11j-5l-17p-5r10w12
て 登	e-11l19s5
て 登 録	e-11l19s5
た 写	c-9d6f-4g-9j6k-4r13w-13
た 写 真	c-9d6f-4g-9j6k-4r13w-13
^ 退 職	e-4l10r11
退 職	l8r7w12
退 職 し	l7n4r5w6
職 し	l7n4r5w11
る デ	r7
る デ ー	r7
を 抹	a-5j4m4r12s5t5u4v5
を 抹 消	a-5j4m4r12s5t5u4v5
^ 提	d-5h-9i13k-6l-4n6q6r12s6t5u6v6w-4
情 報 は	j-6n5o4q4r15
渡	b-6e-9f-13h6i19w-12
履 歴 を	r7u5v5w9
簿	b-11c-4f-7h-7l16s7t7u4v7w10
示 し	d-4r22s9t9v9w-7
示 し て	d-4r22s9t9v9w-7
生 日 は	a-4c-4e-4r9
が 心	f-5i11r8w-6
が 心 配	f-5i11r8w-6
心 配	f-5i11r8w-6
報 を 教	r8
げ ん	e-5m5s20t-9u-4w-7
よ う 。	s12t-9v-4
お っ	c12s14t-6w-7
皆	q-6s15t11
皆 さ	c-4s10t10
皆 さ ん	c-4s10t10
^ お 久	s11u-8v-4
お 久	s11u-8v-4
お 久 し	s11u-8v-4
ぶ り で	s11u-8v-4
^ シ ン	m4r-7s14w5
シ ン	m4r-7s14w5
^ わ か	b-6f5k-10p9t6w-5
返 事 あ	t11w-8
事 あ	t11w-8
事 あ り	t11w-8
て も 助	c5f-4n4t13v5
も 助	c5f-4n4t13v5
も 助 か	c5f-4n4t13v5
も 、	s4t8w-4
い ろ	f-6t16w11
い ろ い	f-6t16w11
ろ い	c5f-5i5k5m4t18w18
ろ い ろ	f-6t16w11
親	c-6e6f6k-6s-6t16w5
親 切	c-6e-4f6k-6s-5t16w5
親 切 に	s-7t15
切 に	s-7t15
^ 承	u18w-6
^ 承 知	u18w-6
承 知	u18w-6
承 知 し	u18w-6
知 し ま	u18w-6
い は	a5c12d-8k-4u10w-12
^ 遠	q-8v10
遠	a-5e-11f4g-5j-4q-5v17
遠 慮	e-5q-6u-4v15
遠 慮 し	e-5q-6u-4v15
慮	e-5q-6u-4v15
慮 し	e-5q-6u-4v15
慮 し て	q-5v12
の サ ッ	w7
が ゴ	c-14f-4i8
^ 相	a-8b-8c-4d-5g-6j5k13l-5n4q4
監	a-12b-4c-10e11l-4w15
監 督	c-11w15
督	c-11w15
^ 野 球	g-7l-6w16
ッ ト が	w12
ト が 取	d-10f11i-10
が 取	c-5d-9f7i-9w8
が 取 れ	d-10f11i-10
ン 大	k-9q-4s-9t-4u-7v-5w15
大 会 に	l-5w7
会 に	b-9e-11g-4i-5l-11v-7w14
迷 う	w14
^ 試 合	w9
雨 で	b-21c-6d-7e-14g-10h-7i16w6
低	a-5f-8m-4w14
テ ニ	w5
テ ニ ス	w5
ニ ス	w5
遅 れ た	e8
く ら ?	w5
荷 物 は	b-4w8
無 料	b9d-4
ま で 何	a-8e8w9
で 何 分	a-4b10w-11
の 定	w10
の 定 期	w10
定 期	w10
換	b-8i-7j-4w18
ド を な	e-5l11
^ 注	d-4q-4w10
^ 注 文	d-4q-4w10
注	d-4i9k-4q-8s4w13
注 文	d-4h-4q-8w11
注 文 し	d-4h-4w9
文 し	d-4h-4w9
文 し た	d-4h-4w9
た 本	a-12b-6c-9d11f-4h-5
く ?	a-12b-5h-4w14
く ? $	a-12b-5h-4w14
配 達	j-8n-4w13
達 を	w9
^ 荷	j-8w10
^ 荷 物	j-8w10
届 い た	a-5d-6e-9g-4i-5l9r-5w15
^ メ ル	p-12w9
メ ル	p-12w9
リ の	l-7p10
返 品	d-4w8
品	d-6w11
を 送 る	c-6f14g-5i13l-6o-4p-5q4s5u6v6w5
^ 郵	b-7w8
^ 郵 便	b-7w8
便 局 は	b-7w8
局 は	b-8w9
は 土	b-7w7
バ ー	b-4e6f-12l-5w11
の 配 達	j-7n-4w12
不 在	c-7g-6i-4l-4w12
票	b-15g-4h-13i7s4v4w16
だ と	a-7b-5f13m9v-8w5
で 着	a-4b-7e12k-4p-6t-5v-4w11
え ば い	a-17b-4c-5e7g-4i16j-10k-18l-4m-11s4t4w4
蔵 庫 の	e-4g-4i-8p-12w15
庫 の	e-4g-4i-8p-12w15
修 理 は	a-17g-15h-7j4l-5q-10w9
理 は	a-17g-15h-7j4l-5q-10w9
頼	j8
の 期	d10f-4i-5l8
^ 薬	a-4b-4w10
薬	a-6b-4w15
薬 局	a-4b-4w10
薬 局 は	a-4b-4w10
^ 電 気	e-4i12k-4w5
電 気	e-4i12w6
の セ ー	r-5w7
ー ル は	a-10c5d-5e-11j-7k-6n12w5
の 駐	b-22i10w-5
の 駐 車	b-22i10w-5
ユ	d-15w22
レ シ	d-5w11
の 店	i-11o4s4u4v4w14
が 一	e8i14j-8o4v-4
が 一 番	b-4w9
が こ	c-15d-4i6m-9w17
評 判	w9
^ ラ ー	w11
寿	w5
寿 司	w5
将	a-8c-9p-4r-4w11
何 だ	a-8w16
何 だ っ	a-8w16
^ 出 前	e-4w8
出 前	e-4w8
ろ う	a-18b-11d-4e9h-8w7
の 料	i-16w19
理 が	j-4n-4w15
べ た い	w7
り 。	k8w6
演 は	c9f-4
が 当	w7
が 当 た	w7
^ 美 術	a-8b-4w10
美 術	a-8b-4w10
美 術 館	a-8b-4w10
術	a-8j-4q-7w13
術 館	a-8b-4w10
ッ ク ス	g-4w8
表 を 見	a17d-7e-10p-4w8
チ の	a-5e-9g-7h4i17j-5k-6m4s4
フ ト を	c-8d-13i-5j-4k-9n-4p-5r-4s4w16
ら ど	b11e-8g13i-8j-11p-4w7
タ を 消	d-4k-4
^ 将	a-8c-8p-4r-4w10
^ 将 棋	a-8c-8p-4r-4w10
将 棋	a-8c-8p-4r-4w10
将 棋 の	a-8c-8p-4r-4w10
棋	a-8c-8p-4r-4w10
棋 の	a-8c-8p-4r-4w10
の 初	a4b-4w14
い ね 。	f-5m-11u-5w14
戦 し	c5g11i-4n-5o-4w11
家 を	a8f-12i-14s4u4v4w14
ら い 。	w10
^ 娘 の	a-11w11
娘 の	a-11w11
の 宿	a-5b12d-6l-8o4t4v4
の 宿 題	f-4p-4w16
題 が	c4d-11f-4i7k-5n-10q-5v-7w19
塾	c-4d-13f-7g-12w14
塾 の	c-4g-11w15
園 の 申	l-5w8
賞	a-7c-7d-5g-8h13j-11w11
夏	b-6e-5w9
夏 休	b-6e-5w9
夏 休 み	b-6e-5w9
み は い	a-4l-6w9
が 今	a-4b-9d-7e-15g-4j-7l10r-4w11
学 校 を	e-7i-7m-6o-4w13
校 を	e-7i-7m-6o-4w13
ん だ 。	f-4u-7v-8w17
だ 。	m5u-7v-9w17
だ 。 $	m5u-7v-9w17
の 集 ま	a18c-7g-6i-6k4l-6o5p5r4v-5w8
こ で 買	b-11c-4d-5m-6w17
で 買 え	b-11c-4d-5m-6w17
費	f-5h-8i-6k-5r-5w22
が 遅 刻	e-6f-4w12
気 は ど	a-5b-4c-4e-5w6
の 入 り	a-14b14d-4e-9g-10k-4p-5t4w12
明 け	b-5e6
^ ア メ	w8
ア メ	w8
ア メ リ	w8
メ リ	w8
メ リ カ	w8
リ カ	w8
リ カ の	w8
カ の	w8
大 統	w5
大 統 領	w5
統 領	w5
税	b-10c-5d-5e-6g-12h-9i14w11
上 が る	w5
が る	w5
^ 国	a-18c8i-4j-4k-6p-12r-11t5w14
金 が	i7k-5w-4
っ て 困	a-12n10o-6p-7q-9w-8
が 出 る	a-5c-10e-4h5w10
会 社 を	n-4r12w4
社 を	n-4r12w4
休 ん で	a-5d-5e15f-8i-4o4r5s4w-8
関 数	b-5w8
^ プ リ	b-8d7e-4p-6r-4
^ 転	n-4w8
^ 転 職	n-4w8
転 職	n-4w8
^ 出 張	a12i-4w6
出 張 で	a-4e4q-4w7
張 で	a-4e4q-4w7
お 客	i-6k-4w9
長 の	a-5b-6h-7l-8w12
^ 妻	b-5c7e-5f-11g-8i-5k5n7p8r-5s4u-5v9w25
^ 妻 の	e6w6
妻	b-5c6e-6f-11g-8i-6k4n7p8r-5s4u-5v9w25
妻 の	e6w6
ヨ	a-5i-7w15
ヨ ガ	a-5i-7w12
ヨ ガ の	a-5i-7w12
ガ の	a-4c-4i-6w11
ガ の 先	i-7w9
先 生 を	a-5c11d-8i-8k-5m-7s4w9
生 を	a-5c11d-8i-8k-5m-7s4w9
が つ ま	f-4i10w7
つ ま ら	a-6f15i-4m5
習 い	a6e-9f-13g-7k-5n-9q-13w11
の 資 格	w9
資 格	d-4g-8w12
水 泳	c-7w11
泳	c-7w11
^ 夫	e-5f-7i-4l-16n-7p-4w15
太	f-5l-16n-4p-6w20
^ 暇	w7
^ 暇 だ	w7
暇	a-6e9w8
暇 だ	w7
暇 だ な	w7
だ な あ	p-7q-6w13
部 屋 の	b-13e-6f7i-11w13
模	b-5e6f-4g-10i-4w8
^ 犬 の	b-12i-9w19
犬 の	b-12e-6i10j-5q-4
犬 の 散	b-5i-9w13
の 散	b-5i-9w13
の 散 歩	b-5i-9w13
散 歩	b-5i-9w13
た と こ	b-6f-6g8j7w-5
夜 は	a10e-7f-7
は 眠	a-4c-4e-12f8
眠 れ な	f-7w10
で き て	d-5e9m-5o-6p-7w11
き て	d-5e11i6m-5o-7p-7s4w6
れ し	b4c5f18g4h5i19m-7o-5r-11u-10v-12w11
^ 引	b-8w13
^ 引 っ	b-8w13
引 っ 越	b-8w13
っ 越	b-8w13
っ 越 し	b-8w13
越	b-8w13
越 し	b-8w13
越 し の	b-7e-5g-5q-4w20
の 季	b-6t4w12
の 季 節	b-6t4w12
^ 温	w7
^ 温 泉	w7
行 き た	a-11b-9e-10f-5i-15k-10q-4w23
っ て 。	l5n-4p-6q-5t5w18
草	a11b-6c-4f6g5h4j-9l6m4p4s-4u-9w31
と り	c5k-4m14q15t-6v-8w7
a i	d-9k7w4
c h	b-4m8
式 を	d13g-6n-5w8
ま と	a10b-5e-4f7n-5
ま と め	a10b-5e-4f7n-5
と め て	a12b-4e-6f-8g-4k-4n9o-11p-6q-6s5t5w8
^ 猫 の	d-9i-5w7
猫 の	d-9i-5w7
の 絵	i-9p-6q-5w16
絵	i-9p-6q-5w16
^ 3	a-5b-7c-8d-12e20g-10i8j-7k-5l-7p-5t6w12
4 5	a-7b-7c-4d-5e-7g-8i5l13p-5t4w9
は な ぜ	a-4b-5k-8p-5w18
な ぜ	a-4b-5k-8p-5w18
ぜ	a-6b-6d-4k-8p-5u9v-4w17
青 い	a-5b-6d-4k-9p-4r4s4t4w15
語 に 訳	m-5w5
に 訳	m-5w5
に 訳 し	m-5w5
長 い	a-9f-10g-10i-20o-4w16
寝 る	a-9s4t4u4v4w15
た ら ど	b8e-11g15i-7p-13w8
ら ど う	g16i-7p-12w8
ン グ	b8d-8g-6h-6n-11o-9w8
で 動	b-5d5e9g-4p-5v-6w9
動 い	e8i12j7v-4w6
動 い て	e8i12j7v-4w6
何 て	a-17b-12c8e-5f-14g-5l-6m-8p10w7
医 者 の	w5
者 の 予	w5
約 を し	i-11w9
を し な	i9k-4v-5w5
の 予 防	a-15b-7w9
予 防	a-15b-7w9
予 防 接	a-15b-7w9
防 接	a-15b-7w9
防 接 種	a-15b-7w9
接 種	a-14b-6h-5w12
わ れ た	f-4i5
診	w5
が 悪 か	b-5g-11i-6w10
は 大	a-14b-13d-12e-12g-10j-6l-7w5
ど こ へ	a-6b9e-6p-4
こ へ	a-6b9e-6p-4
こ へ 行	a-6b6e-4
へ 行	a-6b6e-4
^ 占	w11
^ 占 い	w11
占	a-8b-8j4w16
占 い	w12
^ 母 の	a-10w13
母 の	a-10w13
日 に 何	a-5w7
何 を あ	a-4g-4w11
を あ げ	a-4g-4i-5w14
あ げ	a-4c-8f11g-4i-4
の 階	a-5b-8c-4w9
の 階 段	a-5b-8c-4w9
林	a-12c11w8
ア ー	a-12w11
の チ ェ	a-6e8w6
^ 旅	a-11f-5g-4q-13w18
旅 館	g-4q-12w14
パ ン	b-18d-9e-7f-9i-9t-6w22
館 の 本	w7
の 本 を	w8
を 返	w8
^ 祭	a-4w8
^ 祭 り	a-4w8
祭 り の	a-4w8
の 入 場	w4
入 場	w4
オ ケ の	f-4i10s4t4v4w-4
ケ の	f-4i9s4t4v4
会 員	w7
会 員 登	w7
員 登	w7
員 登 録	w7
会 し	b-4e-4n22q-10r-5v-4
ド を 忘	b-10d-17e-8i-4w11
フ ェ イ	w6
ェ イ	w6
ェ イ ス	w6
イ ス	w6
イ ス ブ	w6
ス ブ	w6
ス ブ ッ	w6
乗 っ 取	d-5f-5i-5n-4p-7r-10w12
っ 取	d-5f-5i-5n-4p-7r-10w12
っ 取 ら	d-5f-5i-5n-4p-7r-10w12
を 間	b9e-5g5i-4k-4o-4q5r-4w6
を 間 違	b9e-5g5i-4k-4o-4q5r-4w6
が 遅 い	i-5s5w17
遅 い	i-5s5w17
n e の	d-9m-16n-5p-5r-9t4w22
の 言 語	m14w-6
の 解	g8w4
の 解 約	a-4d-4g-4w6
約 は	a-5w6
歴 を 消	r-4s4t4u4v4w16
^ 銀	a-6w8
^ 銀 行	a-6w8
銀 行 の	w7
電 気 代	w9
気 代	w9
^ 家 賃	w8
払	a-4w12
^ 保 険	h-7j-8k-4w12
署	a-9b-7c-8e14f-8g-12h-4j18k6l-4s8w14
署 に	a-4h-6j14o4s4w-6
に 落 ち	g10w-11
水 を	a-7i-4o-4w13
着 い	b11e18n-4t-6u-7
着 い た	b11e18n-4t-6u-7
遅 く な	e12i-7
な ん だ	u-13v-17w19
飲 み に	a-6b-7e-7k-8w12
み に 行	a-6b-7e-7k-8w12
の 自	a6i-5w10
売	g-6w12
エ ア	b-5f5i-11
エ ア コ	b-5f5i-11
ア コ	b-5f5i-11
ア コ ン	b-5f5i-11
水 が 漏	i6w6
が 漏	i6w6
が 漏 れ	i6w6
漏	e-5i12j-4m-6r-7u-12v-13
漏 れ	e-6i15j-7m-8r-15u-14v-15w-10
友 達 に	d9e-5f-4i-4l4r-5w5
達 に	d9e-5f-4i-4l4r-5w5
^ ク リ	d-5g-9h-10n-13o-8w20
夕 方	a19b-11c-10d-6e-9g-12p-5w-13
い 事	a9b-4e13f-10g-4l-6n-9o4q-11r4s4t4v-13w9
遠 い	a-6b9e-6f-7g-8l-5
信 号 の	b-6e-9f-13i8
号 の	b-11e-6f-12i8r10s5t4w20
^ l	d-8e-4i-7n4p-7r8t6w13
^ l i	d-8e-4i-7n4p-7r8t6w13
見 送	a-6b-4c-6e7f-5q13v-8w8
見 送 り	a-6b-4c-6e7f-5q13v-8w8
^ 同 窓	w6
同 窓	w6
同 窓 会	w6
窓 会	w6
窓 会 の	w6
会 の	c9e5w7
の 出 欠	a-5b-5d-5e8m-8
行 は	b-8c9d-4g-6h8k-6l-4n4o4q4u4v4
い が	b-4e-5i13w5
補	a7b-11c-9d-15e13g-10h-4j-4k-4l-4o4s5u5v5w-5
な た の	a-6b-10c9d-13e-9k-11l-7m4p-9s4u4v4w20
卒 業 証	a-5b-4d-4h9w5
業 証	a-5b-4d-4h9w5
業 証 書	a-5b-4d-4h11w5
頃 に	e12h10i-4w-9
頃 に な	e7h8w-5
日 は 研	a7b-5w-5
^ 予 定	a6b-11e-11f-4i-4l-4n6u-5v-4w12
回 の 講	c7
会 場 が	b7e-9f17i-14v-6w-13
研 修 場	b10w-4
修 場	b10w-4
修 場 所	b10w-4
は ロ	a-11b20e-4i4k-6l-6o4q4r4t4w-8
は ロ ビ	a-11b20e-4i4k-6l-6o4q4r4t4w-8
ロ ビ	a-11b6e13k-5l-7w-6
ロ ビ ー	a-11b6e13k-5l-7w-6
ビ ー で	a-11b20e-4i4k-6l-6o4q4r4t4w-8
ー で す	b17o4r4t15w-8
前 の 講	f12
画 を も	a-6d12f-5g-4
は 必 要	a5d11g9h-4l-11v10w-7
は 出 席	e11
日 お 休	a8b-4d-14k-4o-4w-14
休 み を	a-20d-9e15
み を い	a-20d-9e15
分 遅 刻	e18w-5
^ 風	d-6e14f-6i-9q-5v-5
^ 風 邪	e14q-5v-6w-8
風 邪 を	c4e-5w12
邪 を	c4e-5w12
邪 を ひ	c4e-5w12
い か も	a-5b-4e14l-7w-6
か も	a-5b-4e15l-7w-6
か も し	a-10e11l-7w-4
も し れ	a-10e11l-7w-4
し れ	a-10e11l-7w-4
し れ ま	a-10e11l-7w-4
^ 道 が	e11f-5i5u-6v-4w-6
^ 家 族	e9f-6h-4w-8
で 来 週	a-7e11w-8
ぎ ま し	b-5d-5e-5f13g-7i-5j-11l6t-5w-10
有 意	a-10f11w-5
有 意 義	a-10f11w-5
意 義	a-10f11w-5
一 度 テ	g6
点 数 は	g11w-6
証 を 再	h8l4s4t4u4v4
家 の 近	i7
所 の 犬	i12w-10
の 鳴	n-5
の 鳴 き	n-5
鳴 き	n-5
鳴 き 声	n-5
き 声	n-5
き 声 が	n-5
声 が う	n-5
に 油	e-4i11w-5
に 油 が	e-4i11w-5
油 が	e-4i11w-5
夜 道	e-7f-8i10
夜 道 が	e-7f-8i10
が 暗	e-7f-9i16w-8
て 通 れ	i5
市 長	a-9f-7g-6i10j-11m-4
長 に	a16b-7d-4f-6g-8i14j-8k-6s4u7
が 臭	i17p-10w-12
が 臭 い	i13w-7
し た 道	j10w-4
理 は い	a-12g-8h-6l-5w10
わ せ 番	b-7j-7k-15w11
せ 番	b-7j-7k-15w11
せ 番 号	b-7j-7k-15w11
^ 相 談	b-4f4g-4i4j6k14n5o4q4u4w-20
電 話 し	e-4h-4i8k5l-4m-4w5
務 局 に	e-5f-7k11l-5w-5
か 対	b14d5e-8f4h6i-10j-9k26l-4m-9p-4q-5s6t6u-4v6
k 7	l16
登 録 お	e-7l16u-10w-4
録 お	e-7l16u-10w-4
録 お 願	e-7l16u-10w-4
通 知 は	n10u-4v-19
知 は	n10u-4v-19
知 は い	n10u-4v-19
中 で や	n-6q9w-4
、 ミ	s7
、 ミ ン	s7
だ き あ	t13
き あ	t13
き あ り	t13
感 謝 $	t22
謝 $	t22
ろ ん で	t4u13
そ う し	s11t11u23v5w-17
え え $	u16w-17
^ 今 回	a-4b9c-4e-6f12q-12v22w-9
今 回 は	e-6q-12v22
回 は 遠	v14
は 遠	b13e-5g-4v14w-4
は 遠 慮	v14
美 味	b-4p-4w5
美 味 し	b-4p-4w5
味 し	b-4p-4w5
味 し い	b-4p-4w5
の 電 車	a-15b-4w13
車 は 何	a-12b-6w14
映 画 は	a-4b-4w11
日 の 夕	b-10d-5e-4g-9w6
の 夕	b-10d-5e-4g-9w6
留	b5c-4d-5l-4
の 料 金	i-16w15
料 金 $	h-5i-6w9
金 $	h-5i-10m-4w12
^ 履 歴	w4
履 歴 書	w4
歴 書	w4
歴 書 の	w4
^ 歯 が	i-8w12
歯 が	i-8w15
歯 が 痛	i-8w15
痛 い $	a4c4e-6s4t4w17
^ 花 火	a-4b-5w10
^ 住	b20c7d-10e-8g-7h-13i11l-4r-4v6
^ 住 民	b-6c6d-4h-10i14j-4
住 民	b-7c6d-4h-10i14j-4
住 民 票	b-6d-4e-4g-4h-15i12
民 票	b-6d-4e-4g-4h-15i12
こ で 取	b-5d-4e-5h-10w13
で 取	b-5d-4e-5h-10w13
で 取 れ	b-5d-4e-5h-10w13
験 の 申	a-7g8l-13m-4
し の 手	b-6e-5w14
間 を 教	b-4c-7f-9j-4k-4p-4w10
水 曜 日	b-9c8e-5j-6w-5
曜 日 の	b-11c15d-9e-4j-4n6o6q6r4s6t6v6w-7
予 定 は	a7b-11c-4e-7g-7h-4j7w-21
は 空	a18b-6c-5e-9n4o4s4t5v5w-14
は 空 い	a18b-6c-5e-9n4o4s4t5v5w-14
空 い	a18b-5c-4e-9q4v5w-6
空 い て	a18b-6c-5e-9n4o4s4t5v5w-14
続 き ま	a10w-6
ル は ど	a-4b8c7d-4e-7w-9
室 で す	a-14b17c-9e-7g-5p-4w-10
住 所 $	b8w-5
^ 講 演	c10d-4w-7
講 師 を	a-5b-6c17d-5e-12f-6j-6k-6q4s4t5u4
師 を 教	a-5b-6c17d-5e-12f-6j-6k-6q4s4t5u4
た ス	d8f-7
た ス ラ	d8f-7
イ ド が	d9f-15
は メ ー	d7h7l-5p-4w-5
バ ス が	b-6e8i-5w10
ス が	b-12d-7e8f5j-4l-4r6
し 遅 く	e14i-8w-11
休 み た	c4e18i-5k-10l-6o-4p-10q-4s5w12
行 け な	a-6b-6e10f-5i-5u4w7
け な く	a-11b-6e14f-6i-5r-4t-4w8
連 絡 で	e9n-4u-5v-5
絡 で	e9n-4u-5v-5
絡 で す	e9n-4u-5v-5
で 不	a4c-6e7g-5i7l-5w-5
に 対 す	a-5b-10f12j12l-4s5t4u4v5
対 す	a-5b-10f12j12l-4s5t4u4v5
対 す る	a-5b-10f12j12l-4s5t4u4v5
要 望 を	a-4f6i10j6l-12r-5
望 を	a-4f6i10j6l-12r-5
単	a-6b-4c-4d7e-5f10g14t4v4
何 問 で	a-7g16w-18
問 で す	a-7g16w-18
^ 問 題	c7d-6g19i16m-5s8t6u28v-4
た 場	b-5e9g10i4j-7n4u4v4w-15
た 場 合	b-5e9g10i4j-7n4u4v4w-15
場 合 は	b5c-4e12g5j-8k-5l-5n4v4w-16
合 は ど	b5c-4e12g5j-8k-5l-5n4v4w-16
出 席 す	h7
席 す	h7
席 す れ	h7
ひ び	e-13f-6i18w-12
ひ び 割	e-4f-6i18w-17
び 割	e-4f-6i18w-17
び 割 れ	e-4f-6i18w-17
路 樹 の	i6
樹 の	i6
水 道 水	e-4i13j-5v-4w-11
道 水	e-4i13j-5v-4w-11
道 水 が	e-4i13j-5v-4w-11
水 が 濁	i12j-5w-11
が 濁	i12j-5w-11
が 濁 っ	i12j-5w-11
く て 危	i8
れ て 危	i16w-14
見 を 伝	f-8g-5i12j-5
空 き 家	i7
き 家	i7
の 草	b-5d-10f-4i14j-4n-4r-4u-4
の 草 が	i6w-6
草 が	b-4i12w-13
草 が 伸	i6w-6
が 伸	i7w-6
が 伸 び	i7w-6
伸	i7w-6
伸 び	i7w-6
灯 の 修	j10w-12
回 答 は	g-7h-5i-4j20l-8o4t4w-5
答 は	g-7h-5i-4j20l-8o4t4w-5
職 員 と	k10
員 と	k11
参 加 申	e-14l21
加 申	e-14l21
加 申 し	e-14l21
語 で $	m15w-13
信 は	k8n10q-4v-6
録 を 解	l-4n10o-16r-6w-7
せ を 再	n-13o14
内 を 送	b-4d-5n-4o12u5v5
ど う 扱	r8
う 扱	r8
う 扱 わ	r8
扱 わ	r8
扱 わ れ	r8
ち は 、	i-5r4s12w-5
は 、	e-7i-5o6r7s22v-4w-9
、 は	k-6s8w-4
、 は じ	k-6s8w-4
日 は あ	a8b-5e-12f-17t20w-20
問 題 あ	a-5c4d-4f5g7n-5o7p-7q7s4u23v-11w-9
題 あ	a-5c4d-4f5g7n-5o7p-7q7s4u23v-11w-9
題 あ り	a-5c4d-4f5g7n-5o7p-7q7s4u23v-11w-9
機 の 時	a-14f-5i-8w16
局 は ど	b-13w13
食 の	w6
の 支	w10
の 支 払	w10
支	s4t5w17
支 払	w10
支 払 い	w10
払 い	w11
払 い $	k-4w10
を 探	c-11d-9f-4i-4r-7v-4w16
を 探 し	c-11d-9f-4i-4r-7v-4w16
探 し て	c-11d-9f-4i-4r-7v-4w16
本 の 歴	w6
の 歴	w6
の 歴 史	w6
歴 史	g-5w9
史	g-5w9
お 腹 が	e7i-4w4
許 の 試	a-7g-14w18
試 験 $	g-4w6
験 $	g-4w6
^ 明 後	a18b-8c-5e-9f-6n4o4q4s4v4w-4
明 後	a18b-8c-5e-4f-6n4s4v4w-4
明 後 日	a18b-8c-5e-4f-6n4s4v4w-4
後 日	a18b-8c-5e-4f-6n4s4v4w-4
場 を	a-7b12d-11e-19g-8i14w-22
遠 い で	a-6b10e-4g-7i-13l-4
講 義 し	a-7b-7c22d-5f-5i5k-4l-5n6o5q6s5t5u7v7
義 し	a-7b-7c22d-5f-5i5k-4l-5n6o5q6s5t5u7v7
修 に 行	b-7e15f-7h-4r-4w-9
の 事	e6f6k9l-5
て も 良	a-6c-5e-4f8
も 良	a-6c-5e-4f8
験 の 点	a-4g19r-9w-15
こ で 受	b-13c-4e-6f-4g7h10n4s4u4v4
証 は ど	h15
書 は い	h9w-17
が つ い	e6f-7i11j-7q4v-5w7
が た	d-8i9w4
^ 水 が	b-4e-6g-6h-7i7j-8v-6w-16
水 の 臭	i8w-9
の 臭	i8w-9
の 臭 い	i8w-9
臭 い が	b-5e-6i14w-13
い が ひ	i8w-9
報 告 は	g-8j9
告 は	g-8j9
員 と 話	k8
み は ど	b-8d-8e-10g-7l18w-4
プ が	i7p10v-6w-4
ル し ま	e-5q11w-12
タ を 削	r9
合 は 何	b-4c-4w4
画 が 見	d-19w19
^ 旅 行	a-9f-5w10
行 に	a-12f-4h13w-6
わ い い	w10
友 達 と	w12
達 と	w12
会 い	b-4e-6f-5i-4k8l-6
語 の 先	c-6m-10w12
館 の 場	b-7w8
の レ シ	w5
レ シ ピ	w5
シ ピ	w5
シ ピ $	w5
ピ $	w5
^ 今 年	a-6b-5c-4w13
今 年 の	a-6b-5c-4w13
の 面	e-6i-9j-6k10l-7w9
面 接	w8
日 の 集	b5e-9g-8w-12
場 の 地	b13d-7
日 の 担	a-4c6w-17
た 、 再	d9g5h6i-4w-6
た た	e11
た た め	e11
通 院	e10i-4q-5w-5
た め 午	e11i-4q-4w-6
め 午	e11i-4q-4w-6
を 提	d7f10i-5j-5
を 提 出	d7f10i-5j-5
験 に 合	g8w6
に ひ	e-4i12w-9
で 若	i6w-5
で 若 者	i6w-5
若	i7w-5
若 者	i7w-5
若 者 が	i7w-5
騒 い	e-4i7w-6
騒 い で	e-4i7w-6
^ 私 が	g-4j7
私 が	g-4j7
私 が 出	j13
ら せ の	n5w-4
気 で	i-12s8w12
気 で す	i-12s8w11
^ ご 親	s-6t11
ご 親	s-6t11
ご 親 切	s-6t11
天 気 $	a-7w8
気 $	a-7w8
相 場	b-6w13
^ ヨ	a-6c-4w7
^ ヨ ガ	a-6c-4w7
の レ ッ	a-8w11
レ ッ	a-7d-9k-8p-5w20
レ ッ ス	a-8w11
ッ ス	a-8w11
ッ ス ン	a-8w11
ス ン	a-8w11
ス ン は	a-8w11
検 の 予	w5
韓	c-8w13
韓 国	c-8w13
^ 住 所	b22c-5d-9e-5g-6t4v7w-12
^ 遅 れ	b-9e15l-4w-10
義 で し	a7f4
^ 点 数	a-7b-4c-8d-8e4f11g13k-5l-4m4p-5q4s4t5u4w-14
書 の 発	a-12e-5h19w-16
水 道 管	e-4i14w-14
道 管	e-4i14w-14
が 破	e-8h8i12j-5w-16
r で	e4i-4l17w-18
合 の 結	w9
屋 $	w16
積	e-8i9j-7
^ 疲	a-4d-7f-10n5u-7v4w23
^ 疲 れ	a-4d-7f-10n5u-7v4w23
疲 れ ま	a-5b-5d-7e-6f-7g-4h-4k5m4n6p6u-7v5w22
車 の 修	j-4w7
刻 を お	a12b-11d-6e-4w-6
^ 開 始	a21b-6c5f4q6r4s6
開 始 は	a8
始 は	a8
は 早	a9b-4e-8
研 修 っ	a15b-11l-4
修 っ	a15b-11l-4
修 っ て	a15b-11l-4
か ら 歩	a-4b11e-8n4u4v4w-7
ら 歩	a-4b11e-8n4u4v4w-7
て も 大	a-6b10e11j-5n4t4v5
も 大	a-6b10e11j-5n4t4v5
も 大 丈	a-6b10e11j-5n4t4v5
さ る 先	a-4b-4c11e-5k-4
当 は	a7c12w-11
目 を	a-6c-5d10e-4h-4j7q5s6t5u6v6
目 を 通	a-6c-5d10e-4h-4j7q5s6t5u6v6
を 通	a-6c-4d10e-4h-4i5j7s6t5u6v6w-9
を 通 し	a-6c-5d10e-4h-4j7q5s6t5u6v6
^ 渋	a4d-5e19i-7o4p-4r4v-5w-5
^ 渋 滞	a4d-5e19i-7o4p-4r4v-5w-5
合 に	e7
得	e12f4g13i13l-6o5s4t5v-12w-5
バ ス に	b8e12p-5w-8
ス に 乗	b8e12p-5w-8
に 乗 り	e13
乗 り 遅	e7
り 遅	e7
り 遅 れ	e7
の で 遅	e24i-17w-7
休 憩 が	e-7f17i-9w-17
憩 が	e-7f17i-9w-17
実 例	f8w-4
実 例 が	f6w-5
例 が	f9w-7
解 し	e-4g-7p4u14w-6
解 し ま	e-4g-7p4u14w-6
題 を 出	a4c5g19i-5s7t7u-8v7w-10
に は 何	b-9e-5h10k8l-4w-11
の 再 発	h5w9
^ 卒	a-8h11o4p-4u4w9
^ 卒 業	a-5b-4d-4h9w5
い て 通	i5
水 が 臭	i12w-9
^ 横	i10
^ 横 断	i10
線 が 消	i8
街 灯 を	f-5i10
灯 を	f-5i10
灯 を 増	f-5i10
が 狭	f4i7w11
が 狭 く	f4i8
狭	f4i7w11
狭 く	f4i8
狭 く て	f4i8
ガ ー	i9w-5
ガ ー ド	i9w-5
ド レ ー	i9w-5
レ ー ル	i9w-5
^ ご 対	j7t9
望 を 出	i9j5
に 聞	a5b-4c-7d-4e-7f-7g-7h-4k16l-7m-5p-6q-5s5t4
に 聞 き	f-6k16l-4m-4q-6w-13
聞 き た	a-5c-4f11k11q-5w-9
う 必	d9n8v-9w-13
う 必 要	d9n8v-9w-13
説 明 を	a-6b-9k-8p18s4t4v5w-6
明 を お	a-7b-10k-9p14
田 中 で	s11
、 大 丈	f-4v4
校 の 先	f-9w11
書 は ど	b-8c-7d-5e-8g-5h5p-11w4
割 れ た	d-4f-8g-4i7
仕 方 を	a-10b-7c-7g-5l-10p12w-9
の 営	a-9w9
の 営 業	a-9w9
営 業	a-9w9
営 業 時	a-9w9
業 時	a-9w9
業 時 間	a-9w9
を 休 み	e-4o-4u4w11
分 $	a-9e5f-7w8
宿 題 を	p-15w11
題 を 手	p-15w11
回 は い	a14b-7c-4f-5g-5j-8k-4w-12
の 回 の	a12c-5d12g-7j-7r-4w-4
延	a9b-4e13f-6i10l-5m4n-4s-4v-8w9
す る 場	b8g-6
る 場 合	e9g-8k-4l-5w-10
先 生 ?	a-4b-8c17d-6k-4w-14
生 ?	a-4b-8c17d-6k-4w-14
生 ? $	a-5c15d-4w-14
っ た フ	f-5g-4o-5q-6r6
イ ル を	b-4c-5d15e-5f-5g-4o-5r6s4u4v4w-6
に 着 い	b12g-4p-5w-14
退 し ま	a-10e12w-6
^ 急 用	e10
用 が	e6k12w-15
れ て 到	e7
て 到	e7
て 到 着	e7
^ た だ	e9w21
た だ い	e9w21
だ い ま	e9w21
容 が 実	f12u-5v-4
が 実	f12u-5v-4
が 実 務	f12u-5v-4
実 務	f12u-5v-4
良 い	e-4f18i-5t-10w-5
こ ろ は	a-5b14d-4f10g-6o4r4s5u5v5w-15
ろ は	a-5b14d-4f10g-6o4r4s5u5v5w-15
師 の 説	c-6f6
ら な か	c-5f11w-7
け れ	a15c-4d-7g-4h12k7o14p-5r-4u4w-11
け れ ば	a15c-4d-7g-4h12k7o14p-5r-4u4w-11
上 で	g9i-7t4w5
ち た ら	g10w-16
に 木	i9
間 が 短	a-4f9w-4
が 短	b-5f9i6w-6
所 の 職	i13w-9
続 き に	a-11c-4e-14f-6i11n5o4q-7s4u5v4w14
り す	c-6e-10i12q-4t-4
^ 提 案	i10n4o4v4
駐 輪	b12e-5f-6i9
駐 輪 場	b12e-5f-6i9
輪	b12e-5f-6i9
輪 場	b12e-5f-6i9
が 全	b-5e-4i15j-6k-4v-6w-4
が 全 然	b-5e-4i15j-6k-4v-6w-4
全 然	a-12b-5f-5g12i16j-5o4q4s4v-5w-13
来 ま せ	h8i13q5r5v-6w-4
前 に 報	i-11j9
対 応 は	a-10h-5j14k-5m-5w-8
応 は	a-10h-5j14k-5m-5w-8
^ 返	a-7e-7g-9j6k-7n-4u7w23
う し た	b-6i-6l13p19r4s4v4w6
^ 友 人	e-6g-9l9
友 人	b-4d-6e5g-8i-4l10q4s4u4w-5
能 で す	e-5g4h-7l8w-4
の で や	b-7g-6p9
退 会 し	b-4e-4n22q-10r-5v-4
会 し た	n11q-4
っ き の	q13
え た の	a-6b-6e-6g5h12i-4j9k-4l-4q12s5t6v6w-8
了 解 し	e-4g-7p4u14w-6
^ パ ン	d-7e-4l-5w9
幹 線 が	e4i-7w4
線 が 遅	e-7i-7v-4w9
が 病 気	i-14w16
病 気	i-14w16
の 誕	b-12w6
の 誕 生	b-12w6
走	d-4e-7i20n-4w-18
行 $	r-4w8
開 し ま	a13g-4n-15o10w-11
と に な	a7b-5e10f-9h-4i-9j-6n4p-4t-7u4w-9
週 の 月	a15b-5e-4
名 を	b17c-13d-4e-14g-5k-4q-6r16s5t4u5v5w-7
す の は	a-9c17f-6k-4w-12
ノ ー ト	a-13b-11c-8d16e-9f-7i-6t4u4
向 か	b4e22g-4l-5n4t-5u-6v-7w-11
向 か い	c4e17t-4v-5w-11
仕 事 が	e9v-8w-4
終 わ ら	a-6d-11e10i9n-8p-5q-6r-5v-11w9
わ ら	a-6d-11e10i9n-8p-5q-6r-5v-11w9
わ ら ず	a-4e9i10v-8w-12
コ ロ	a-9b-5c6e23g-4j5q4s4v9w8
に か か	a-6b-7c4e17f-7g-6i5l-5n5s5t-6v7w-11
遅 延	e12s-6v-10w10
遅 刻 す	w13
刻 す	w13
刻 す る	w13
に 感	e-4t14
に 感 謝	e-4t14
通 訳 が	f11w-7
訳 が	f11w-7
内 容 で	a9b-10c-10d-10e-8f6j-4w-5
容 で	a9b-10c-10d-10e-8f6j-4w-5
正 解 を	c-4d-4e-7g17i6l-4m4q4s7t7v7w-18
解 を	c-4d-4e-7g17i6l-4m4q4s7t7v7w-18
装	i9w4
て き て	i5
が 崩	i13w-7
が 崩 れ	i13w-7
で 何 時	a8i6w9
ブ ロ	f-6i8n7
の 問	c-4g18i-4j6k-11q-5s-5u-9w12
の 問 い	g-4k-11t4w9
部 署	f-5j16o5q4s5w-14
部 署 に	a-4j14o4s4w-13
ム 語 は	m8w-4
案 内 は	n11t4
内 は	n11t4
絡 を も	c-4h-6j-4k-4l-4n-8o13w-14
え る よ	e-4h-5k-11l-4n-8o11w-9
^ こ こ	a-4b-6d-7f10g-4k12n-6p8q-4w-7
が 聞 け	a-4b-7g-4p14w-6
、 合	h4u12
、 合 っ	h4u12
え 、 必	o4q4v12
、 必	o4q4v12
、 必 要	o4q4v12
会 う	w8
義 の 開	a14b-11c-4d-6e-8w-5
何 か あ	a17b-10c-5d-7e-7g-9w-11
曜 は 休	b-5e5i-4w-8
な 内	a13b-7c-7d-8e-5w-8
な 内 容	a13b-7c-7d-8e-5w-8
ど う い	c6s-15w7
^ 課 題	d17f-9g-4h-8i-5j-6k-4l-4
課 題	a-7d19f-9g-4h-9i-5j-7k-5l-4p-8w-8
課 題 の	d14f-5g-20h-7k-4l-4t4
ら い で	a-8b7e6i-4p-4w-8
親 切 で	c-12e-5f9i4k-7w-11
切 で	c-12e-5f9i4k-7w-11
切 で し	c-12e-5f9i4k-7w-11
の 問 題	c-8g23h5l-4o4r5s-4u-4v4
書 の 氏	h11v-4w-5
の 氏	h11v-4w-5
の 氏 名	h11v-4w-5
氏 名	d-4h13o4r7w-9
名 の	h15r-5s5t5w4
の 用	b-6d13e8h-7j-5m4o4s4w-6
水 路	i12
水 路 に	i12
し た 修	a-5h-4j9
た 修	a-5h6j9
た 修 理	a-5h-4j9
修 理 の	a-9h-4j12
展 は	a-5b-4j5w5
が 無	e-5i9l9w-4
表 示 さ	d-5g9l8v-8
示 さ	d-5g9l8v-8
示 さ れ	d-5g9l8v-8
ビ ス を	i8n10q-10w-10
消 し ま	o-6q19r-4w-6
に ど	a9e-8f-4i-5j8l-4p-4s-4t11w7
れ で い	t4u8
ま す よ	a12b-4c-9i-6u-14v19w-10
の 遅	e9w-6
の 遅 延	e9w-6
の エ ア	b-6f5i-6
宿 題 の	b-5d16e-4f-4g-6s5t4w-6
事 故	b-4e8i-5w-5
到 着 が	e8i-5
着 が	e8i-5
石	i7
石 が	i7
ち て い	a-8b-8c-5e-10f8w-4
し い コ	e-6k-4l8
い コ	e-6k-4l8
い コ ー	e-6k-4l8
の 飲	f-11w15
の 飲 み	f-11w15
飲 み 会	b-8e-11f-11i-4l-11v-7w14
み 会	b-8e-11f-11i-4l-11v-7w14
タ ル 化	a9b-4f-5k-6w-10
ル 化	a9b-4f-5k-6w-10
来 週 も	b9c10k-4l-4t4
週 も	b9c10k-4l-4t4
ー テ	a-5b7c-6d-15
ー テ ィ	a-5b7c-6d-15
テ ィ	a-5b7c-6d-15
の パ ス	b7d4f-6l-4p-6w-6
修 を 受	b-4c6d-5g-11h10l-5o-9r-4
何 で し	a-9b-7c9d11f-6h9m5t4v5w-7
の で 資	d13e-12
で 資	d13e-12
で 資 料	d13e-12
用 紙	b-5c-4e-8f4g-8h-9j-8l12o5w-10
の 教 材	a-6c-4d18g-7h-9k-5m-6s4t5v5w-7
も な	a-6e-4j14k-5v-7w12
も な い	a-6e-4j14k-5v-7w12
っ て 出	b-6c-10d-6e9g-9h6j-7p-11w-16
^ 演	f5
が し た	a6c4g21i-7k17m-7n-4q-6s9t6u5v6
ス ト が	a-10b-4d-9e-8f-5g8i-6r-7
書 類	h14i8l-7w10
類	h14i8l-7w10
参 加 証	h9
加 証	h9
を 職	h8k12n-5q-4w-11
が 怖	c-6e-4f-5i11w-10
が 怖 い	c-6f-4i9w-9
い て 子	e-11f-4i14w-14
て 子	e-12f-4i17w-19
て 子 ど	e-10i14w-12
に 街	i9j-6
^ 電 柱	i8w-6
電 柱	i8w-6
柱	i8w-6
傾	a-5e-7f-5i10j9w-8
傾 い	a-5e-7f-5i10j9w-8
片	a-6b-4e-4j10p-4s4t4w6
片 付	a-6b-4e-4j10p-4s4t4w6
ん で も	e16j5o5r7t4w12
ら す	a-9b-10e-8l9p-7w11
返 信	k7m6q-4t8w-4
て こ な	e-10i-6m4n11o-12p-5t4w7
こ な	e-10i-6m4n11o-12p-5t4w7
こ な い	e-10i-6m4n11o-12p-5t4w7
の 田	c8i-7s7w-5
の 田 中	c8i-7s7w-5
ん は 、	b-4e-6o4r4s17v-4w-5
、 来	a11b-6e-11s4t4
る 日	a18b-10d-6e-7g-6k-5l-4q4s5t4u8
^ 2 0	a6b-4e5j6w-10
の 続	a14b-4c-4g4j10q-5w-13
も う 研	a8b-11e-4f-4j4l-6m5r13s4t6w-4
う 研	a8b-11e-4f-4j4l-6m5r13s4t6w-4
う 研 修	a8b-11e-4f-4j4l-6m5r13s4t6w-4
し つ	a-4b6c-5d-10e-11f-6g-10h-5i-4j-9l-9
3 階	b9e-6w-6
^ t	b10d-7g-4l-11s6t5v5w8
e a	b11d-7l-4m17w-6
が 来 る	a-12c8e11g-4i-8l-4n9s4t4u4v4
て 開	d10g-5j-4r11s6t5v5
ト ル	a-4d6p-12
こ ろ で	a-4e7g-5u-5w9
ろ で	a-4e7g-5u-5w9
加 で も	d-4e14g-7k-4l-8t4
現 場 の	a-7b-6c-8f10i6k-5w-13
感 想 文	b-5e-4w16
想 文	b-5e-4w16
定 の	a-5b-7g-6h12i13j-4m11w-7
溢	i9w-4
溢 れ	i9w-4
が 失	a-11b-8f-6w11
^ ト イ	t4w9
^ 雨 が	b13e-15v-5
雨 が	b13e-15v-5
ば し て	a-9f-5i11r-4w-9
て 何 か	a8f-7j11w-8
期 限 は	a-7d-4g-5j10l7w-8
せ た い	d7k12l9w-13
^ セ	a-4b-4e9i-14l7w5
^ セ ミ	a-4b-4e9i-14l7w5
に コ	b-14e-12f-10i-5l16p-12w10
を 日	m8
を 日 本	m8
t o e	m9w6
o e	m9w6
^ よ く	a-8b-12e-4f-8k-6n-5p15t6v-4w-13
答 え る	g-6n-6q8w-12
の を や	g-6n-4o-10q7w-11
ー ル ア	d-5k7r17u5v4w-6
ル ア	d-5k7r17u5v4w-6
ル ア ド	d-5k7r17u5v4w-6
ア ド	d-5k7r17u5v4w-6
ア ド レ	d-5k7r17u5v4w-6
レ ス を	d-5k5r11w-6
要 な い	e-4n-4o4t4v14
間 あ	a5b-4
間 あ り	a5b-4
か ら 入	a-6b18e-9f-8l-10m5n4o4p-7q4s4t5v4
ら 入	a-6b18e-9f-8l-10m5n4o4p-7q4s4t5v4
ら 入 れ	a-10b19e-9f-8l-9m4n4p-7q4s4t4v4
入 れ ば	a-10b19e-9f-8l-9m4n4p-7q4s4t4v4
り 方 を	a-9b10c-4d-4e-11g6h4p9s4t4u4v4w-25
録 画 し	d10f-8g-6n4o4q4r-8s4v6w10
画 し	d10f-8g-6n4o4q4r-8s4v6w10
ら れ る	b-4c-7d9h-4j-9k4p-10r22t5w-4
調 を	b-9c4d-7e21f13i-4q4r-6s4w-12
が 動	a-9b-6c4e9o4q4r4s4t4v-11
裏	a-4b9e-5f-4i9j-4l-5w-4
に 困	n12p8
怖 い $	c-6f-4i13w-14
事 を く	d-8k-5m13w7
タ ー と	k8
ー と 話	k8
弁	a6b-10d-4e-4i-5k-10m-6r-4u4v5w20
出 て き	b9d-4e-6f-15i5v-5w-15
場 の 入	i6w-6
で 配	d9f-6t4u4
な り そ	a13e9f-4i-4w-14
り そ	a13e9f-4i-4w-14
り そ う	a13e9f-4i-4w-14
日 の 出	a-6b-9d-4e13g-4m-8w-5
ッ ク が	e7i6w-5
残 念	a-12e-7f4i-8w4
た か っ	f6
イ ズ に	f-7g9l-5o-5w-4
ズ に	f-7g9l-5o-5w-4
表 記	d-6h12i-5m9s4t4u4v4w-12
付 き	b-4e7j7w-6
が 3	e-4i19w-17
プ ー	a-9b-10c-6d-12e-9i13j-5p-4w12
プ ー ル	a-9b-10c-6d-12e-9i13j-5p-4w12
ス の 運	b-12e-7h4i16k10s4t4u4v4w-5
が 駐	b9i8o4q4s4v4
が 駐 車	b9i8o4q4s4v4
真 っ	i22w-24
音 楽	i7
答 は ま	a-4g-8h-5j16l-6
登 録 の	b-5d-5e-5g-5h-4l13n-6p-4w10
の で ベ	c-6d-6h-10k-9m11p-4w-11
で ベ	c-6d-6h-10k-9m11p-4w-11
で ベ ト	c-6d-6h-10k-9m11p-4w-11
人 な	c-4d-11h-8k-8m13w-14
人 な の	c-4d-11h-8k-8m13w-14
の 方 法	a-8c-6k-5l-5n13o-5p-7t4w8
辞	r13w11
辞 め	n-4r12w6
辞 め た	n-4r12w6
、 登	l4r-6u8
、 登 録	l4r-6u8
特	b-6c4d-6i-5j-5k4m4n-4o7r6s4t-9u-9v16w8
の 夜	a8e-4i7
の ど こ	a-12b14c-9d-8e-11f-6l-4w-11
動 画 が	d5e-4f-5i-6p-4v-6
も の 運	e11w-10
あ げ た	c-7f11i-5
げ た	c-8f10i-5
り な い	f-6i7w12
が 1	i8
音 を	i14n-7s4t4v4w-7
の 表	b8e-8g-4h8i-8j-8m9s4
浮	i23w-21
浮 い	i23w-21
浮 い て	i23w-21
雑	e-4f-4i8q-6w7
^ す ご	u-4w18
会 の 日	w5
入 る の	b5e5l4w-10
会 議 の	b7d-6e7f-11g-10o-4w6
議 の	b7d-6e7f-11g-10o-4w6
ー ベ	c-4f-4i7w11
蛇	b-7e-5j-4w4
閉 ま っ	a-9b6e-7f-8i12w-5
が 動 か	a-11b-4e8i-9w16
動 か	a-8c-4e5i4j-5l-7o4p12
動 か な	a-12i-5w16
^ お 金	n-4t-4w15
料 金 が	i10k-5w-8
観 光	i-4w8
^ t o	w8
^ ゴ ル	w8
ゴ ル	w8
ゴ ル フ	w8
ル フ	w8
ル フ の	w8
発 行 $	w8
を 考	a-6c-4f-4i-6l-4s4t4v4w17
を 考 え	a-6c-4f-4i-6l-4s4t4v4w17
ン バ	e-4f-12w13
ン バ ー	e-4f-12w13
^ 不 動	d-6w10
不 動	d-6w10
不 動 産	d-6w10
動 産	d-6w10
レ ッ ト	d-8k-8p-6w16
放 送	a-5f-16i6
会 の 会	w8
費 $	k-5r-5w14
明 書 $	h-8r-4w14
^ 京	w9
^ 京 都	w9
京 都	w9
^ プ ー	a-9b-10c-6d-12e-9j-5p-4w12
マ $	a-9f-4l-8w11
番 号 $	b8j-6w18
号 $	b8j-6w18
^ 音 楽	w10
編	a-7c-5d-10f-9k-6l-8w15
数 $	g-11w12
l の	d-11p-5w8
チ ン	g-6h-4w12
さ $	q-4s8t8u-4v4w20
を 飲	i-9o-4w11
ポ ッ	b-4d-4i-4w14
ッ ト $	i-4w5
署 名	a-10b-9c-8e14f-8g-7h4j-8l-7o-4s6w11
遅 い $	i-5s5w17
ラ ス は	a9c-6d-5e-9f-8g-8j-6k-4l-8w-10
整	b-5c-4e-4i9j-5n-4w10
権	c-5d-4p-6r20t4
プ リ の	l-7p10
裁	e-8w8
裁 判	e-8w8
判 の	c-4w5
ん だ $	a-4f-5i-11k-9l-9m4u-7v-12w23
^ 電 球	s4w11
電 球	s4w12
寂	j-5o10w17
寂 し	j-5o10w17
寂 し い	j-5o10w17
の マ	e-4f-5i-24j-13k11w14
の 観	b-9i-4w15
ム $	a-5b-5c-4d-6e-4f-6n-8w12
点 $	c-5g9i-7j-6n-4r-9u-4w9
角	b-6e7i-4w17
の 翻	d-6h-8k-7m-11w17
の 翻 訳	d-6h-8k-7m-11w17
ン ス の	d-8w9
生 $	c-11i-5w18
来 た $	e-4j-6k-5n-9u5v5w20
が 枯	b-8i-4w12
が 枯 れ	b-8i-4w12
枯	b-8i-4w12
枯 れ	b-8i-4w12
枯 れ た	b-8i-4w12
文 の	d-7w15
官	a-5b-4c11e-10g-4i-9j-7k12l-4m5p4s5t4u5v5w-5
半	a18b-9c-4e-6f-7g-4i-6j11m6n5s6t6v6w-18
^ 湖	i8
^ の	b-5d-6e4g10h7m14n-8o13p-5q5r-5s14t15u-16v39`;
